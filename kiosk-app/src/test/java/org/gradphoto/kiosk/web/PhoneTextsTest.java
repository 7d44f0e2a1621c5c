package org.gradphoto.kiosk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradphoto.kiosk.checkin.CheckInRefused;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextsTest {

    private static final String PHONE = "/org/gradphoto/kiosk/web/phone";
    private static final String SEND_BACK = "/org/gradphoto/kiosk/texts/send-back";

    @ParameterizedTest
    @ValueSource(strings = {PHONE, SEND_BACK})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        assertEquals(
                texts(bundle, "").stringPropertyNames(), texts(bundle, "_en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyRefusalAndStepHasItsPage(String language) throws IOException {
        Properties texts = texts(PHONE, language);
        Stream<String> keys = Stream.of(
                        refusals("check-in", CheckInRefused.Reason.values()),
                        refusals("ticket", TicketRefused.Reason.values()),
                        Arrays.stream(PhoneStep.values()).map(PhoneStep::key))
                .flatMap(same -> same);

        keys.forEach(key -> {
            assertFalse(texts.getProperty(key + ".title", "").isBlank(), key);
            assertFalse(texts.getProperty(key + ".detail", "").isBlank(), key);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void theSendBackTextsAreExactlyTheControlledList(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (SendBackReason reason : SendBackReason.values()) {
            wanted.add(reason.code());
            wanted.add(reason.code() + ".advice");
        }

        assertEquals(wanted, new TreeSet<>(texts(SEND_BACK, language).stringPropertyNames()));
    }

    /** The five texts of the photographers' manual, word for word, in its order. */
    @ParameterizedTest
    @CsvSource({
        "issuing, 正在出号",
        "waiting, 排号成功",
        "check-in.code-forged, 排号失败",
        "check-in.code-expired, 排号已过期重新扫码",
        "missed, 排号已过期听从摄影师安排"
    })
    void theManualsTextsAppearWordForWord(String key, String words) {
        String title = new PhoneTexts(Locale.SIMPLIFIED_CHINESE).say(key + ".title");

        assertEquals(words, title.replace("\n", ""));
    }

    @Test
    void theMachinesLanguageDoesNotStandInForThePhones() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("排号成功", new PhoneTexts(Locale.SIMPLIFIED_CHINESE).say("waiting.title"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static Stream<String> refusals(String owner, Enum<?>[] reasons) {
        return Arrays.stream(reasons).map(reason -> Refusals.key(owner, reason));
    }

    private static Properties texts(String bundle, String language) throws IOException {
        var texts = new Properties();
        try (Reader file = new InputStreamReader(
                PhoneTextsTest.class.getResourceAsStream(bundle + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
