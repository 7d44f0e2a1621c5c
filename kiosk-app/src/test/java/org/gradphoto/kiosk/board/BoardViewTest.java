package org.gradphoto.kiosk.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradphoto.kiosk.queue.SessionState.Phase;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.Test;

class BoardViewTest {

    private static final Instant NOW = Instant.parse("2026-06-12T01:00:00Z");

    @Test
    void stationsStandInTheOrderOfTheirPoints() {
        BoardView view = new BoardView(station(2, 0), List.of(station(3, 0), station(1, 0)));

        assertEquals(
                List.of(1, 2, 3),
                view.stations().stream().map(StationBoard::point).toList());
    }

    @Test
    void theNewestCallStandsFirstAndWhoSitsIsCalledNoMore() {
        BoardCall old = call("A001", 1, false, 0);
        BoardCall young = call("B001", 2, false, 5);
        BoardCall seated = call("C001", 3, true, 9);
        BoardView view = new BoardView(calling(1, old), List.of(calling(2, young), calling(3, seated)));

        assertEquals(List.of(young, old), view.calls());
    }

    @Test
    void fiveNumbersAreShownAsCalledThoseOfTodayIncluded() {
        BoardView view = new BoardView(
                new StationBoard(
                        1,
                        Phase.OPEN,
                        true,
                        Optional.of(call("A009", 1, false, 90)),
                        earlier('A', 1),
                        0,
                        Optional.empty()),
                List.of(new StationBoard(2, Phase.OPEN, true, Optional.empty(), earlier('B', 2), 0, Optional.empty())));

        assertEquals(
                List.of("A005", "B005", "A004", "B004"),
                view.earlier().stream().map(call -> call.number().toString()).toList());
    }

    @Test
    void aNumberThatWasHandedOverIsShownOnlyWhereItIsCalledNow() {
        BoardCall here = call("B002", 1, false, 20);
        BoardView view = new BoardView(
                calling(1, here),
                List.of(new StationBoard(
                        2,
                        Phase.OPEN,
                        true,
                        Optional.empty(),
                        List.of(call("B002", 2, false, 10)),
                        0,
                        Optional.empty())));

        assertEquals(List.of(), view.earlier());
    }

    @Test
    void stationsShareTheWaitingAndThePace() {
        BoardView view = new BoardView(
                new StationBoard(1, Phase.OPEN, true, Optional.empty(), List.of(), 4, time(10)),
                List.of(
                        new StationBoard(2, Phase.OPEN, true, Optional.empty(), List.of(), 7, time(10)),
                        station(3, 2)));

        assertEquals(13, view.waiting());
        assertEquals(time(5), view.typical());
        assertEquals(Optional.empty(), new BoardView(station(1, 0), List.of()).typical());
    }

    private static Optional<Duration> time(int seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }

    private static StationBoard station(int point, int waiting) {
        return new StationBoard(point, Phase.OPEN, true, Optional.empty(), List.of(), waiting, Optional.empty());
    }

    private static StationBoard calling(int point, BoardCall call) {
        return new StationBoard(point, Phase.OPEN, true, Optional.of(call), List.of(), 0, Optional.empty());
    }

    private static List<BoardCall> earlier(char lane, int point) {
        return IntStream.iterate(5, i -> i > 0, i -> i - 1)
                .mapToObj(i -> call("" + lane + "00" + i, point, true, i * 10L - point))
                .toList();
    }

    private static BoardCall call(String number, int point, boolean seated, long seconds) {
        return new BoardCall(TicketNumber.parse(number), point, 1, seated, NOW.plusSeconds(seconds));
    }
}
