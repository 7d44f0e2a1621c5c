package org.gradphoto.kiosk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamingTest {

    private static final TicketNumber TICKET = new TicketNumber('B', 7);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "{ticket}-{hash}, B007-0a1b2c3d.jpg",
        "{date}_{lane}_{ticket}, 20260601_B_B007.jpg",
        "{profile}-{ticket}, yunnan-B007.jpg",
        "毕业照-{ticket}, 毕业照-B007.jpg"
    })
    void aPatternIsFilledIn(String pattern, String name) {
        assertEquals(name, new FileNaming(pattern).name(TICKET, "0a1b2c3d", DAY, "yunnan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{hash}",
                "{ticket}{id}",
                "{ticket}/{hash}",
                "..{ticket}",
                "{ticket}?",
                "{ticket",
                "{ticket}\n",
                ""
            })
    void aPatternThatCouldMixUpOrLoseFilesIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> new FileNaming(pattern));
    }

    @Test
    void theUsualNamingHasNoFault() {
        assertEquals(Optional.empty(), FileNaming.faultOf(FileNaming.USUAL.pattern()));
    }
}
