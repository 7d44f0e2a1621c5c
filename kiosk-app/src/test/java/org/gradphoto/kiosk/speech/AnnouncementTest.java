package org.gradphoto.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    @Test
    void aCallSaysWhoAndWhereTo() {
        var call = new Announcement(TicketNumber.parse("A012"), 1);

        assertEquals("请A零一二号到一号采集点", joined(call, Word::hanzi, ""));
        assertEquals("qing3 ei1 ling2 yi1 er4 hao4 dao4 yi1 hao4 cai3 ji2 dian3", joined(call, Word::pinyin, " "));
        assertEquals("please A 0 1 2 number to 1 number point", joined(call, Word::clip, " "));
    }

    @Test
    void digitsAreReadOneByOneAndThePointAsANumber() {
        assertEquals("请Z一二零五号到十二号采集点", joined(new Announcement(TicketNumber.parse("Z1205"), 12), Word::hanzi, ""));
    }

    @Test
    void everythingThatIsSaidIsInTheVocabulary() {
        List<Word> known = Announcement.vocabulary();
        for (int n = 1; n <= 99; n++) {
            var call = new Announcement(new TicketNumber((char) ('A' + n % 26), n * 97), n);
            assertTrue(known.containsAll(call.words()), call.toString());
        }
    }

    private static String joined(Announcement call, Function<Word, String> part, String between) {
        return call.words().stream().map(part).collect(Collectors.joining(between));
    }
}
