package org.gradphoto.kiosk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketStateTest {

    /** Columns in the order of the enum: WAITING CALLED SERVING DONE NO_SHOW CANCELLED EXPIRED VOIDED LEAVING TRANSFERRED; x may, - may not. */
    @ParameterizedTest
    @CsvSource({
        "WAITING,     -x---xxxx-",
        "CALLED,      xxx-xx-xx-",
        "SERVING,     x--x-x-xx-",
        "DONE,        ----------",
        "NO_SHOW,     xx---xxxx-",
        "CANCELLED,   ----------",
        "EXPIRED,     ----------",
        "VOIDED,      ----------",
        "LEAVING,     x--------x",
        "TRANSFERRED, x---------"
    })
    void everyPairIsAllowedOrNot(TicketState from, String row) {
        String actual = Arrays.stream(TicketState.values())
                .map(next -> from.allows(next) ? "x" : "-")
                .collect(Collectors.joining());
        assertEquals(row, actual);
    }

    @Test
    void aTicketIsLiveUntilItEnded() {
        EnumSet<TicketState> live = EnumSet.noneOf(TicketState.class);
        Arrays.stream(TicketState.values()).filter(TicketState::isLive).forEach(live::add);
        assertEquals(
                EnumSet.of(
                        TicketState.WAITING,
                        TicketState.CALLED,
                        TicketState.SERVING,
                        TicketState.NO_SHOW,
                        TicketState.LEAVING),
                live);
    }
}
