package org.gradphoto.kiosk.queue;

import static org.gradphoto.kiosk.queue.StationDesk.number;
import static org.gradphoto.kiosk.queue.StationDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;
import org.junit.jupiter.api.Test;

/** What the photographer sees of the last ten steps, and takes back. */
class UndoListTest {

    private final StationDesk station = new StationDesk('A');
    private final TicketDesk desk = station.desk;

    @Test
    void eachStepSaysWhatItDidToItsTicket() {
        station.students(2);
        desk.callNext();
        desk.seat();
        DeskStep seated = desk.steps().get(0);
        DeskStep called = desk.steps().get(1);
        assertEquals(Optional.of(number("A001")), seated.event().ticket());
        assertEquals(Optional.of(TicketState.CALLED), seated.before());
        assertEquals(Optional.of(TicketState.SERVING), seated.after());
        assertEquals(Optional.of(TicketState.WAITING), called.before());
        assertEquals(new TicketAction.Called(), called.event().action());
    }

    @Test
    void whatOthersDidIsNoStepOfThePhotographer() {
        station.students(3);
        station.photograph(1);
        desk.note(number("A001"), new TicketAction.Uploaded(StationDesk.sha(1)));
        station.issue(9);
        assertEquals(3, desk.steps().size());
    }

    @Test
    void tenStepsAreKeptAndNoMore() {
        station.students(20);
        for (int i = 0; i < 12; i++) {
            desk.callNext();
            desk.noShow();
        }
        assertEquals(10, desk.steps().size());
        for (int i = 0; i < 10; i++) {
            desk.undo();
        }
        assertEquals(TicketState.NO_SHOW, station.state("A007"));
        assertEquals(TicketState.WAITING, station.state("A008"));
    }

    @Test
    void theListStopsAtAnAcceptedPhotoAndSaysWhy() {
        station.students(2);
        station.photograph(1);
        assertEquals(Optional.of(Reason.PHOTO_ACCEPTED), desk.steps().get(0).barrier());
        refused(Reason.PHOTO_ACCEPTED, desk::undo);
    }

    @Test
    void aDroppedShotIsNoStepToTakeBack() {
        station.students(1);
        desk.callNext();
        desk.seat();
        desk.noteRetake(List.of("eyes-open"));
        assertEquals(new TicketAction.Seated(), desk.undo().action());
    }

    @Test
    void undoWorksAfterARestartAsBefore() {
        station.students(3);
        desk.callNext();
        desk.noShow();
        desk.prioritize(number("A003"), PriorityReason.HEALTH);
        TicketDesk again = new TicketDesk(station.log, 'A', station.clock);
        assertEquals(desk.steps(), again.steps());
        again.undo();
        again.undo();
        assertEquals(TicketState.CALLED, again.line().atChair().orElseThrow().state());
        assertEquals(number("A002"), again.line().waiting().get(0).number());
        assertEquals(again.line(), new TicketDesk(station.log, 'A', station.clock).line());
    }
}
