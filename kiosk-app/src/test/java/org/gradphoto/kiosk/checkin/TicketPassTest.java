package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.Test;

class TicketPassTest {

    private static final TicketNumber NUMBER = new TicketNumber('A', 12);

    private final StationKey key = StationKey.random();
    private final TicketPass passes = new TicketPass(key, "2026-06-12");

    @Test
    void aPassLeadsToItsNumberAlsoAfterARestart() {
        assertEquals(Optional.of(NUMBER), passes.number(passes.of(NUMBER)));
        assertEquals(passes.of(NUMBER), new TicketPass(key, "2026-06-12").of(NUMBER));
    }

    @Test
    void theNeighboursNumberCannotBeGuessed() {
        assertEquals(Optional.empty(), passes.number(passes.of(NUMBER).replace("A012", "A013")));
    }

    @Test
    void passesOfAnotherDayOrStationLeadNowhere() {
        assertEquals(Optional.empty(), passes.number(new TicketPass(key, "2026-06-13").of(NUMBER)));
        assertEquals(Optional.empty(), passes.number(new TicketPass(StationKey.random(), "2026-06-12").of(NUMBER)));
        assertEquals(Optional.empty(), passes.number("A012"));
    }
}
