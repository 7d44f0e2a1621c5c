package org.gradphoto.kiosk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.identity.SealedCode;
import org.junit.jupiter.api.Test;

/** With which session a station goes on when it is started. */
class SessionChoiceTest {

    private final MovingClock clock = new MovingClock();
    private final Map<String, MemoryLog> all = new LinkedHashMap<>();
    private final SessionChoice choice = new SessionChoice(new Logs(), clock);

    @Test
    void aNewStationBeginsWithToday() {
        assertEquals("2026-06-12", choice.choose().session());
        assertEquals(Optional.empty(), choice.leftOpen(choice.choose()));
    }

    @Test
    void startedAgainMinutesAfterMidnightItGoesOnWithThoseWhoWait() {
        clock.move(Duration.ofMinutes(15 * 60 + 58));
        use("2026-06-12");
        clock.move(Duration.ofMinutes(5));
        assertEquals("2026-06-12", choice.choose().session());
    }

    @Test
    void startedInTheMorningItBeginsANewDayAndClosesTheOld() {
        use("2026-06-12");
        clock.move(Duration.ofHours(24));
        TicketLog chosen = choice.choose();
        assertEquals("2026-06-13", chosen.session());
        TicketLog left = choice.leftOpen(chosen).orElseThrow();
        SessionState closed = desk(left).sessions().abandon();
        assertEquals(SessionState.Phase.CLOSED, closed.phase());
        assertEquals(Optional.empty(), choice.leftOpen(chosen));
    }

    @Test
    void aClosedSessionIsNotGoneOnWithTheNextDay() {
        use("2026-06-12").sessions().close("evening");
        clock.move(Duration.ofMinutes(16 * 60 + 5));
        assertEquals("2026-06-13", choice.choose().session());
    }

    @Test
    void aClockSetBackToTheDayBeforeTakesNobodysNumber() {
        use("2026-06-12");
        clock.move(Duration.ofHours(-1));
        assertEquals("2026-06-12", choice.choose().session());
    }

    @Test
    void whoeverWasLeftAtTheChairOvernightIsNoPhotoAndNoObstacle() {
        TicketDesk desk = use("2026-06-12");
        desk.callNext();
        desk.seat();
        assertEquals(SessionState.Phase.CLOSED, desk.sessions().abandon().phase());
        assertEquals(1, desk.line().count(TicketState.EXPIRED));
    }

    private TicketDesk use(String session) {
        TicketDesk desk = desk(new Logs().of(session));
        desk.issue(
                new TicketAction.Issued(
                        StationDesk.code(1), Optional.empty(), new SealedCode("s"), TicketAction.Origin.DESK, "1"),
                "photographer");
        return desk;
    }

    private TicketDesk desk(TicketLog log) {
        return new TicketDesk(log, 'A', clock);
    }

    private final class Logs implements TicketLogs {

        @Override
        public TicketLog of(String session) {
            return all.computeIfAbsent(session, MemoryLog::new);
        }

        @Override
        public List<String> sessions() {
            return all.values().stream()
                    .filter(log -> !log.events.isEmpty())
                    .map(MemoryLog::session)
                    .toList();
        }
    }
}
