package org.gradphoto.kiosk.queue;

import static org.gradphoto.kiosk.queue.StationDesk.number;
import static org.gradphoto.kiosk.queue.StationDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;
import org.junit.jupiter.api.Test;

/** A ticket goes from station A to station B. */
class TransferDeskTest {

    private final StationDesk a = new StationDesk('A');
    private final StationDesk b = new StationDesk('B');
    private final TransferDesk out = a.desk.transfers();
    private final TransferDesk in = b.desk.transfers();

    @Test
    void aTicketInTheOutTrayIsCalledNowhere() {
        a.students(2);
        out.send(number("A001"), 'B', "one", "camera");
        assertEquals(List.of("A002"), a.waiting());
        assertEquals(1, out.outTray().size());
        refused(Reason.AT_OTHER_STATION, () -> a.desk.call(number("A001")));
        refused(Reason.AT_OTHER_STATION, () -> a.desk.cancel(number("A001"), "x"));
        refused(Reason.AT_OTHER_STATION, a.desk::undo);
    }

    @Test
    void itKeepsItsNumberAndGoesBeforeThoseWhoCameLater() {
        a.students(1);
        a.clock.seconds(60);
        b.clock.seconds(30);
        b.issue(5);
        b.clock.seconds(60);
        Ticket sent = a.desk.line().ticket(number("A001")).orElseThrow();
        out.send(number("A001"), 'B', "one", "camera");
        in.arrive(number("A001"), arrival(sent, "one", 1));
        out.departed(number("A001"), "one", Optional.of("http://b/t/A001-x"));
        assertEquals(List.of("A001", "B001"), b.waiting());
        assertEquals(TicketState.TRANSFERRED, a.state("A001"));
        assertEquals(
                Optional.of(new Whereabouts('B', "one", Optional.of("http://b/t/A001-x"))),
                a.desk.line().ticket(number("A001")).orElseThrow().whereabouts());
        assertEquals(number("B002"), b.issue(6).number());
    }

    @Test
    void theSameHandOverSentTwiceArrivesOnce() {
        Ticket sent = a.issue(1);
        in.arrive(sent.number(), arrival(sent, "one", 1));
        int events = b.log.events.size();
        in.arrive(sent.number(), arrival(sent, "one", 1));
        assertEquals(events, b.log.events.size());
        assertEquals(List.of("A001"), b.waiting());
    }

    @Test
    void whatTheOtherStationRefusesWaitsHereAgainAsTheFirst() {
        a.students(2);
        out.send(number("A002"), 'B', "one", "camera");
        out.returned(number("A002"), "one", "CODE_IN_LINE");
        assertEquals(List.of("A002", "A001"), a.waiting());
        out.departed(number("A002"), "one", Optional.empty());
        assertEquals(TicketState.WAITING, a.state("A002"));
    }

    @Test
    void aCodeWithALiveNumberThereIsRefusedByName() {
        b.issue(1);
        Ticket sent = a.issue(1);
        refused(Reason.CODE_IN_LINE, () -> in.arrive(sent.number(), arrival(sent, "one", 1)));
    }

    @Test
    void aHandOverTakenBackIsNeverTakenInLater() {
        Ticket sent = a.issue(1);
        assertTrue(in.decline("one"));
        assertTrue(in.decline("one"));
        refused(Reason.NOT_IN_THIS_STATE, () -> in.arrive(sent.number(), arrival(sent, "one", 1)));
        in.arrive(sent.number(), arrival(sent, "two", 1));
        assertFalse(in.decline("two"));
    }

    @Test
    void aTicketComesBackToTheStationThatIssuedIt() {
        Ticket sent = a.issue(1);
        out.send(sent.number(), 'B', "one", "camera");
        in.arrive(sent.number(), arrival(sent, "one", 1));
        out.departed(sent.number(), "one", Optional.empty());
        in.send(sent.number(), 'A', "two", "back");
        out.arrive(sent.number(), arrival(sent, "two", 1));
        in.departed(sent.number(), "two", Optional.empty());
        assertEquals(List.of("A001"), a.waiting());
        assertEquals(List.of(), b.waiting());
        assertEquals(
                Optional.empty(),
                a.desk.line().ticket(sent.number()).orElseThrow().whereabouts());
    }

    @Test
    void aNumberThatIsHereIsNotTakenInAgain() {
        Ticket own = a.issue(1);
        refused(Reason.NOT_IN_THIS_STATE, () -> out.arrive(own.number(), arrival(own, "one", 9)));
    }

    @Test
    void aTicketIsNotSentToItsOwnStationNorWhenItIsOver() {
        a.students(1);
        refused(Reason.UNKNOWN_STATION, () -> out.send(number("A001"), 'A', "one", "x"));
        a.desk.cancel(number("A001"), "left");
        refused(Reason.NOT_IN_THIS_STATE, () -> out.send(number("A001"), 'B', "one", "x"));
    }

    @Test
    void aCodeWhoseNumberWentToAnotherStationGetsNoSecondOneByPhone() {
        Ticket sent = a.issue(1);
        out.send(sent.number(), 'B', "one", "camera");
        refused(Reason.CODE_IN_LINE, () -> a.issue(1));
        out.departed(sent.number(), "one", Optional.empty());
        refused(Reason.AT_OTHER_STATION, () -> a.issue(1));
    }

    @Test
    void aClosedSessionTakesNobodyIn() {
        Ticket sent = a.issue(1);
        b.desk.sessions().close("evening");
        refused(Reason.SESSION_CLOSED, () -> in.arrive(sent.number(), arrival(sent, "one", 1)));
    }

    @Test
    void whatComesBackAfterTheCloseIsExpiredToo() {
        Ticket sent = a.issue(1);
        out.send(sent.number(), 'B', "one", "camera");
        a.desk.sessions().close("evening");
        assertEquals(TicketState.LEAVING, a.state("A001"));
        out.returned(sent.number(), "one", "SESSION_CLOSED");
        assertEquals(TicketState.EXPIRED, a.state("A001"));
        assertEquals(List.of(), a.waiting());
    }

    @Test
    void theCodeInTheOutTrayIsTheOneTheTicketIsBoundTo() {
        a.students(1);
        a.desk.rebind(number("A001"), new TicketAction.Rebound(StationDesk.code(5), new SealedCode("sealed 5")));
        assertEquals(new Parcel(new SealedCode("sealed 5"), "1"), out.parcel(number("A001")));
        a.desk.undo();
        assertEquals(new Parcel(new SealedCode("sealed 1"), "1"), out.parcel(number("A001")));
    }

    private static TransferDesk.Arrival arrival(Ticket sent, String transfer, int student) {
        return new TransferDesk.Arrival(
                'A', transfer, sent.issuedAt(), StationDesk.code(student), new SealedCode("s"), "1");
    }
}
