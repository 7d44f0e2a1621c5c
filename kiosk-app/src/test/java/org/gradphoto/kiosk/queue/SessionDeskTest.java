package org.gradphoto.kiosk.queue;

import static org.gradphoto.kiosk.queue.StationDesk.number;
import static org.gradphoto.kiosk.queue.StationDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.queue.SessionState.Phase;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;
import org.junit.jupiter.api.Test;

/** Opening, pausing and closing the session. */
class SessionDeskTest {

    private final StationDesk station = new StationDesk('A');
    private final TicketDesk desk = station.desk;
    private final SessionDesk sessions = desk.sessions();

    @Test
    void aNewLogIsAnOpenSessionWithoutEnd() {
        assertEquals(Phase.OPEN, sessions.state().phase());
        assertTrue(sessions.state().isGiving());
        assertEquals(Optional.empty(), sessions.state().lane('A').orElseThrow().lastNumber());
    }

    @Test
    void duringAPauseNobodyIsCalledButNumbersAreGivenAndWhoSitsIsFinished() {
        station.students(2);
        desk.callNext();
        desk.seat();
        sessions.pause("lunch");
        desk.accept(new AcceptedPhoto(StationDesk.sha(1), "file.jpg", 3, List.of(), ""));
        refused(Reason.SESSION_PAUSED, desk::callNext);
        refused(Reason.SESSION_PAUSED, () -> desk.call(number("A002")));
        station.issue(3);
        sessions.resume();
        assertEquals(number("A002"), desk.callNext().number());
    }

    @Test
    void stoppingTheNumbersLetsThoseInLineBeCalled() {
        station.students(2);
        SessionState state = sessions.stopNumbers();
        assertFalse(state.isGiving());
        assertEquals(Optional.of(number("A002")), state.lane('A').orElseThrow().lastNumber());
        refused(Reason.NUMBERS_OUT, () -> station.issue(3));
        assertEquals(number("A001"), desk.callNext().number());
        sessions.giveNumbers();
        assertEquals(number("A003"), station.issue(3).number());
    }

    @Test
    void theLastNumberCanBeSetAhead() {
        sessions.lastNumbers(Map.of('A', 2));
        station.students(2);
        refused(Reason.NUMBERS_OUT, () -> station.issue(3));
        assertFalse(desk.line().session().isGiving());
    }

    @Test
    void aSessionThatStopsBeforeItsFirstNumberHasNoLastOne() {
        SessionState state = sessions.stopNumbers();
        assertEquals(Optional.empty(), state.lane('A').orElseThrow().lastNumber());
        refused(Reason.NUMBERS_OUT, () -> station.issue(1));
    }

    @Test
    void closingExpiresWhoWasNotPhotographed() {
        station.students(4);
        station.photograph(1);
        desk.callNext();
        desk.noShow();
        sessions.close("evening");
        assertEquals(TicketState.DONE, station.state("A001"));
        assertEquals(TicketState.EXPIRED, station.state("A002"));
        assertEquals(TicketState.EXPIRED, station.state("A003"));
        assertEquals(List.of(), station.waiting());
        refused(Reason.SESSION_CLOSED, () -> station.issue(9));
        refused(Reason.SESSION_CLOSED, desk::callNext);
        refused(Reason.SESSION_CLOSED, () -> sessions.pause("no"));
        refused(Reason.SESSION_UNCHANGED, () -> sessions.close("again"));
    }

    @Test
    void aSessionIsNotClosedOverTheHeadOfWhoWasCalled() {
        station.students(1);
        desk.callNext();
        refused(Reason.CHAIR_TAKEN, () -> sessions.close("evening"));
    }

    @Test
    void theNextSessionOfTheDayGoesOnWithTheNumbers() {
        station.students(2);
        sessions.stopNumbers();
        sessions.close("noon");
        assertTrue(sessions.open().isGiving());
        assertEquals(number("A003"), station.issue(3).number());
        assertEquals(number("A004"), station.issue(1).number());
        assertEquals(TicketState.EXPIRED, station.state("A001"));
    }

    @Test
    void closingByMistakeIsUndone() {
        station.students(2);
        sessions.close("slip");
        desk.undo();
        assertEquals(List.of("A001", "A002"), station.waiting());
        assertEquals(Phase.OPEN, sessions.state().phase());
    }

    @Test
    void openingIsNotUndoneOnceSomebodyHasANumberOfIt() {
        sessions.close("noon");
        sessions.open();
        station.issue(1);
        refused(Reason.NOT_IN_THIS_STATE, desk::undo);
        assertEquals(List.of("A001"), station.waiting());
    }

    @Test
    void whatIsAskedForTwiceIsRefusedByName() {
        refused(Reason.SESSION_UNCHANGED, sessions::open);
        refused(Reason.SESSION_UNCHANGED, sessions::resume);
        sessions.pause("lunch");
        refused(Reason.SESSION_UNCHANGED, () -> sessions.pause("lunch"));
    }

    @Test
    void midnightAloneTakesNoNumberAway() {
        station.students(2);
        station.clock.move(Duration.ofHours(16));
        assertEquals(number("A001"), desk.callNext().number());
        assertEquals(number("A003"), station.issue(3).number());
    }

    @Test
    void turningToANewDayExpiresTheOpenTicketsOfTheOldOneAndBeginsAtOne() {
        station.students(2);
        MemoryLog tomorrow = new MemoryLog("2026-06-13");
        SessionState state = sessions.turnTo(tomorrow);
        assertEquals("2026-06-13", state.name());
        assertEquals("2026-06-13", desk.session());
        assertEquals(List.of(), station.waiting());
        assertEquals(number("A001"), station.issue(1).number());
        TicketDesk yesterday = new TicketDesk(station.log, 'A', station.clock);
        assertEquals(2, yesterday.line().count(TicketState.EXPIRED));
        assertEquals(Phase.CLOSED, yesterday.line().session().phase());
        refused(Reason.NOTHING_TO_UNDO, desk::undo);
    }

    @Test
    void aDeskOpenedAgainFindsTheSessionAsItWas() {
        station.students(2);
        sessions.lastNumbers(Map.of('A', 5));
        sessions.pause("lunch");
        assertEquals(desk.line(), new TicketDesk(station.log, 'A', station.clock).line());
    }
}
