package org.gradphoto.kiosk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The machine's clock is set back an hour in the middle of the day. */
class TimelineTest {

    private final StationDesk station = new StationDesk('A');

    @Test
    void timeGoesOnFromTheLastEventAtThePaceOfTheClock() {
        Timeline time = new Timeline(station.clock, Instant.MIN);
        Instant start = time.now();
        station.clock.seconds(10);
        time.now();
        station.clock.move(Duration.ofHours(-1));
        assertEquals(start.plusSeconds(10), time.now());
        station.clock.seconds(25);
        assertEquals(start.plusSeconds(35), time.now());
    }

    @Test
    void noEventIsOlderThanTheOneBeforeItAndThePaceStaysTrue() {
        station.students(12);
        for (int i = 1; i <= 12; i++) {
            station.photograph(i);
            station.clock.seconds(10);
            if (i == 6) {
                station.clock.move(Duration.ofHours(-1));
            }
        }
        assertInOrder(station.log.events);
        assertEquals(
                Optional.of(Duration.ofSeconds(10)), station.desk.line().pace().typical());
    }

    @Test
    void aDeskOpenedAgainWithAnEarlierClockGoesOnAfterItsLastEvent() {
        station.students(2);
        station.clock.move(Duration.ofHours(-1));
        TicketDesk again = new TicketDesk(station.log, 'A', station.clock);
        again.callNext();
        station.clock.seconds(3);
        again.callNext();
        assertInOrder(station.log.events);
        assertEquals(
                Duration.ofSeconds(3),
                Duration.between(
                        station.log.events.get(2).at(),
                        station.log.events.get(3).at()));
    }

    private static void assertInOrder(List<TicketEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            assertTrue(!events.get(i).at().isBefore(events.get(i - 1).at()), "event " + (i + 1));
        }
    }
}
