package org.gradphoto.kiosk.queue;

import static org.gradphoto.kiosk.queue.StationDesk.number;
import static org.gradphoto.kiosk.queue.StationDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;
import org.junit.jupiter.api.Test;

/** Who is called, and what becomes of the one before. */
class CallsTest {

    private final StationDesk station = new StationDesk('A', 'B');
    private final TicketDesk desk = station.desk;

    @Test
    void theNextCallMakesANoShowOfWhoWasCalledAndNeverCame() {
        station.students(2);
        desk.callNext();
        station.clock.seconds(3);
        assertEquals(number("A002"), desk.callNext().number());
        assertEquals(TicketState.NO_SHOW, station.state("A001"));
    }

    @Test
    void aKeyPressedTwiceDoesNotPassAStudentOver() {
        station.students(2);
        desk.callNext();
        station.clock.seconds(2);
        refused(Reason.JUST_CALLED, desk::callNext);
        assertEquals(TicketState.CALLED, station.state("A001"));
    }

    @Test
    void whoSitsMustBeDecidedBeforeTheNextCall() {
        station.students(2);
        desk.callNext();
        desk.seat();
        station.clock.seconds(60);
        refused(Reason.CHAIR_TAKEN, desk::callNext);
        refused(Reason.CHAIR_TAKEN, () -> desk.call(number("A002")));
    }

    @Test
    void withNobodyElseToCallTheOneCalledStays() {
        station.students(1);
        desk.callNext();
        station.clock.seconds(60);
        refused(Reason.NOBODY_WAITING, desk::callNext);
        assertEquals(TicketState.CALLED, station.state("A001"));
    }

    @Test
    void oneUndoTakesBackTheCallAndTheNoShowItMade() {
        station.students(2);
        desk.callNext();
        station.clock.seconds(30);
        desk.callNext();
        desk.undo();
        assertEquals(number("A001"), desk.atChair().number());
        assertEquals(List.of("A002"), station.waiting());
    }

    @Test
    void aCertainNumberIsCalledFromTheLineOrAfterItMissedItsCall() {
        station.students(3);
        assertEquals(number("A003"), desk.call(number("A003")).number());
        desk.noShow();
        assertEquals(1, desk.call(number("A003")).calls() - 1);
        assertEquals(List.of("A001", "A002"), station.waiting());
        refused(Reason.CHAIR_TAKEN, () -> desk.call(number("A003")));
        refused(Reason.UNKNOWN_NUMBER, () -> desk.call(number("A009")));
    }

    @Test
    void aNumberThatIsOverIsNotCalled() {
        station.students(1);
        desk.cancel(number("A001"), "left");
        refused(Reason.NOT_IN_THIS_STATE, () -> desk.call(number("A001")));
    }

    @Test
    void oneLineOfSeveralCanBeCalledAlone() {
        station.issue('A', 1);
        station.issue('B', 2);
        station.issue('A', 3);
        assertEquals(number("B001"), desk.callNext('B').number());
        station.clock.seconds(10);
        refused(Reason.NOBODY_WAITING, () -> desk.callNext('B'));
        assertEquals(number("A001"), desk.callNext().number());
        assertEquals(List.of("A002"), station.waiting());
    }

    @Test
    void eachLaneCountsItsOwnNumbers() {
        station.issue('A', 1);
        station.issue('B', 2);
        assertEquals(number("A002"), station.issue('A', 3).number());
        assertEquals(number("B002"), station.issue('B', 4).number());
    }

    @Test
    void whoHasPriorityGoesBehindThoseWhoHaveItAlready() {
        station.students(4);
        desk.prioritize(number("A003"), PriorityReason.HEALTH);
        desk.prioritize(number("A004"), PriorityReason.SCHEDULE);
        assertEquals(List.of("A003", "A004", "A001", "A002"), station.waiting());
        assertEquals(
                Optional.of(PriorityReason.HEALTH),
                desk.line().ticket(number("A003")).orElseThrow().priority());
        desk.undo();
        assertEquals(List.of("A003", "A001", "A002", "A004"), station.waiting());
    }

    @Test
    void priorityIsForThoseWhoWait() {
        station.students(1);
        desk.callNext();
        refused(Reason.NOT_IN_THIS_STATE, () -> desk.prioritize(number("A001"), PriorityReason.STAFF));
    }

    @Test
    void aVoidNumberLeavesItsCodeFree() {
        station.students(1);
        desk.voidTicket(number("A001"), VoidReason.WRONG_CODE);
        assertEquals(TicketState.VOIDED, station.state("A001"));
        assertEquals(number("A002"), station.issue(1).number());
        refused(Reason.CODE_IN_LINE, desk::undo);
    }

    @Test
    void aNumberOnAWrongCodeGetsTheRightOneAndKeepsItsPlace() {
        station.students(3);
        desk.rebind(number("A001"), code(7));
        assertEquals(List.of("A001", "A002", "A003"), station.waiting());
        assertEquals(Optional.empty(), desk.ofCode(StationDesk.code(1)));
        assertEquals(
                number("A001"), desk.ofCode(StationDesk.code(7)).orElseThrow().number());
        assertEquals(number("A004"), station.issue(1).number());
    }

    @Test
    void aNumberIsNotBoundToACodeThatIsInLineAlready() {
        station.students(2);
        refused(Reason.CODE_IN_LINE, () -> desk.rebind(number("A001"), code(2)));
        refused(Reason.CODE_IN_LINE, () -> desk.rebind(number("A001"), code(1)));
    }

    @Test
    void undoDoesNotBindANumberToACodeThatMeanwhileHasAnother() {
        station.students(1);
        desk.rebind(number("A001"), code(7));
        station.issue(1);
        refused(Reason.CODE_IN_LINE, desk::undo);
    }

    @Test
    void aNumberWithAPhotoKeepsItsCode() {
        station.students(1);
        station.photograph(1);
        refused(Reason.NOT_IN_THIS_STATE, () -> desk.rebind(number("A001"), code(7)));
        refused(Reason.NOT_IN_THIS_STATE, () -> desk.voidTicket(number("A001"), VoidReason.TEST));
    }

    private static TicketAction.Rebound code(int student) {
        return new TicketAction.Rebound(StationDesk.code(student), new SealedCode("sealed " + student));
    }
}
