package org.gradphoto.kiosk.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.queue.SessionState.Phase;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationBoardTextTest {

    private static final Instant NOW = Instant.parse("2026-06-12T01:00:00Z");

    @Test
    void whatIsToldIsWhatIsRead() {
        StationBoard busy = new StationBoard(
                12,
                Phase.PAUSED,
                false,
                Optional.of(call("B017", 2)),
                List.of(call("B016", 1), call("A003", 1)),
                31,
                Optional.of(Duration.ofMillis(10_250)));
        StationBoard idle = new StationBoard(1, Phase.OPEN, true, Optional.empty(), List.of(), 0, Optional.empty());

        assertEquals(Optional.of(busy), StationBoardText.parse(StationBoardText.of(busy)));
        assertEquals(Optional.of(idle), StationBoardText.parse(StationBoardText.of(idle)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>captive portal</html>",
                "board 2\n1\nOPEN\ntrue\n0\n-\n-",
                "board 1\n1\nOPEN\ntrue\n0\n-",
                "board 1\none\nOPEN\ntrue\n0\n-\n-",
                "board 1\n1\nASLEEP\ntrue\n0\n-\n-",
                "board 1\n1\nOPEN\ntrue\n0\n-\nA12 1 false 2026-06-12T01:00:00Z",
                "board 1\n1\nOPEN\ntrue\n0\n-\nA012 1 false yesterday",
                "board 1\n1\nOPEN\ntrue\n0\n-\n-\nA012"
            })
    void anythingElseIsNoBoard(String text) {
        assertEquals(Optional.empty(), StationBoardText.parse(text));
    }

    private static BoardCall call(String number, int calls) {
        return new BoardCall(TicketNumber.parse(number), 12, calls, calls > 1, NOW.plusSeconds(calls));
    }
}
