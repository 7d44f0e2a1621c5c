package org.gradphoto.kiosk.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.DeskAction;
import org.gradphoto.kiosk.queue.SessionAction;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.VoidReason;
import org.gradphoto.kiosk.statistics.TicketStory.End;
import org.junit.jupiter.api.Test;

/** The numbers of a session, from its log alone. */
class SessionStatisticsTest {

    private static final Instant EIGHT = Instant.parse("2026-06-12T08:00:00Z");

    private final List<TicketEvent> events = new ArrayList<>();

    @Test
    void waitsAreFromTheNumberToTheFirstCall() {
        issue(1, 0);
        issue(2, 0);
        note(1, 60, new TicketAction.Called());
        note(1, 70, new TicketAction.Recalled());
        note(2, 180, new TicketAction.Called(Optional.of(number(1))));
        assertEquals(
                new Spread(2, Optional.of(Duration.ofSeconds(60)), Optional.of(Duration.ofSeconds(180))),
                statistics().waits());
        assertEquals(1, statistics().noShows());
        assertEquals(1, statistics().count(End.NO_SHOW));
    }

    @Test
    void eachHourHasItsOwnNumbers() {
        photographed(1, 600);
        photographed(2, 3700);
        photographed(3, 3720);
        assertEquals(
                List.of(1, 2),
                statistics().hours().stream().map(HourStatistics::photographed).toList());
        assertEquals(
                List.of(EIGHT, EIGHT.plusSeconds(3600)),
                statistics().hours().stream().map(HourStatistics::start).toList());
        assertEquals(
                List.of(4, 0),
                statistics().hours().stream().map(HourStatistics::issued).toList());
    }

    @Test
    void anHourWithoutAnybodyIsAnHourAllTheSame() {
        photographed(1, 60);
        photographed(2, 2 * 3600 + 60);
        assertEquals(3, statistics().hours().size());
        assertEquals(0, statistics().hours().get(1).photographed());
    }

    @Test
    void aPauseIsNoTimeFromPhotoToPhoto() {
        photographed(1, 100);
        photographed(2, 112);
        photographed(3, 2000);
        photographed(4, 2010);
        assertEquals(
                new Spread(2, Optional.of(Duration.ofSeconds(10)), Optional.of(Duration.ofSeconds(12))),
                statistics().shotToShot());
    }

    @Test
    void retakesAreCountedWithTheirReasonsTheMostFrequentFirst() {
        issue(1, 0);
        note(1, 10, new TicketAction.Called());
        note(1, 11, new TicketAction.Seated());
        note(1, 12, new TicketAction.Retaken(List.of("eyes-open")));
        note(1, 13, new TicketAction.Retaken(List.of("mouth-closed", "eyes-open")));
        note(1, 14, new TicketAction.Retaken(List.of()));
        note(1, 15, accepted(1));
        assertEquals(3, statistics().retakes());
        assertEquals(
                List.of("eyes-open", "mouth-closed"),
                List.copyOf(statistics().retakeReasons().keySet()));
        assertEquals(Map.of("eyes-open", 2L, "mouth-closed", 1L), statistics().retakeReasons());
        assertEquals(3, statistics().hours().get(0).retakes());
    }

    @Test
    void whatWasUndoneHasNotHappened() {
        issue(1, 0);
        note(1, 60, new TicketAction.Called());
        note(1, 70, new TicketAction.MissedCall());
        note(1, 80, new TicketAction.Undone(3));
        note(1, 90, new TicketAction.Seated());
        assertEquals(0, statistics().noShows());
        assertEquals(End.OPEN, statistics().tickets().get(0).end());
    }

    @Test
    void everyEndIsCounted() {
        for (int i = 1; i <= 6; i++) {
            issue(i, i);
        }
        note(1, 10, new TicketAction.Cancelled("glasses,clothing-not-blue"));
        note(2, 11, new TicketAction.Voided(VoidReason.TEST));
        note(3, 12, new TicketAction.Departing('B', "one", "camera"));
        note(3, 13, new TicketAction.Departed("one", Optional.empty()));
        note(4, 14, new TicketAction.Departing('B', "two", "camera"));
        note(4, 15, new TicketAction.Returned("two", "SESSION_CLOSED"));
        note(5, 16, new TicketAction.Called());
        note(5, 17, accepted(5));
        whole(20, new SessionAction.Closed("evening"));
        SessionStatistics numbers = statistics();
        assertEquals(1, numbers.count(End.CANCELLED));
        assertEquals(1, numbers.count(End.VOIDED));
        assertEquals(1, numbers.count(End.TRANSFERRED));
        assertEquals(1, numbers.count(End.PHOTOGRAPHED));
        assertEquals(2, numbers.count(End.EXPIRED));
        assertEquals(Map.of("glasses", 1L, "clothing-not-blue", 1L), numbers.cancelReasons());
    }

    @Test
    void aTicketThatArrivedHasWaitedSinceItsNumberWasGivenThere() {
        note(
                1,
                300,
                new TicketAction.Arrived(
                        'B', "one", EIGHT, new CodeFingerprint("0".repeat(64)), new SealedCode("s"), "1", 0));
        note(1, 420, new TicketAction.Called());
        assertEquals(Optional.of(Duration.ofSeconds(420)), statistics().waits().median());
    }

    @Test
    void aClockOfAnotherStationThatGoesAheadMakesNoNegativeWait() {
        note(
                1,
                10,
                new TicketAction.Arrived(
                        'B',
                        "one",
                        EIGHT.plusSeconds(3600),
                        new CodeFingerprint("0".repeat(64)),
                        new SealedCode("s"),
                        "1",
                        0));
        note(1, 20, new TicketAction.Called());
        assertEquals(0, statistics().waits().count());
    }

    @Test
    void anEmptyLogHasNoHoursAndNothingFails() {
        assertEquals(List.of(), statistics().hours());
        assertEquals(Optional.empty(), statistics().waits().median());
    }

    private SessionStatistics statistics() {
        return SessionStatistics.of("2026-06-12", events, ZoneOffset.UTC);
    }

    private void photographed(int ordinal, long second) {
        if (events.isEmpty()) {
            for (int i = 1; i <= 4; i++) {
                issue(i, 0);
            }
        }
        note(ordinal, second - 5, new TicketAction.Called());
        note(ordinal, second, accepted(ordinal));
    }

    private void issue(int ordinal, long second) {
        note(
                ordinal,
                second,
                new TicketAction.Issued(
                        new CodeFingerprint(String.format("%064x", ordinal)),
                        Optional.empty(),
                        new SealedCode("s"),
                        TicketAction.Origin.PHONE,
                        "1"));
    }

    private static TicketAction accepted(int content) {
        return new TicketAction.Accepted(new AcceptedPhoto(String.format("%064x", content), "a.jpg", 1, List.of(), ""));
    }

    private void note(int ordinal, long second, TicketAction action) {
        add(second, Optional.of(number(ordinal)), action);
    }

    private void whole(long second, SessionAction action) {
        add(second, Optional.empty(), action);
    }

    private void add(long second, Optional<TicketNumber> ticket, DeskAction action) {
        events.add(new TicketEvent(events.size() + 1, EIGHT.plusSeconds(second), 'A', "photographer", ticket, action));
    }

    private static TicketNumber number(int ordinal) {
        return new TicketNumber('A', ordinal);
    }
}
