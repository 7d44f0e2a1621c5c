package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.DeskAction;
import org.gradphoto.kiosk.queue.PriorityReason;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.SessionAction;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.VoidReason;
import org.gradphoto.kiosk.sync.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTicketLogTest {

    private static final TicketNumber NUMBER = new TicketNumber('A', 1);
    private static final Instant AT = Instant.parse("2026-06-12T08:00:00.123456789Z");
    private static final TicketAction ISSUED = new TicketAction.Issued(
            new CodeFingerprint(StationScript.sha(1)),
            Optional.empty(),
            new SealedCode("sealed"),
            TicketAction.Origin.DESK,
            "2026-1");

    private Path folder;
    private StationScript station;

    @BeforeEach
    void open(@TempDir Path place) {
        folder = place;
        open();
    }

    private void open() {
        station = new StationScript(folder.resolve("station.db"));
    }

    @AfterEach
    void close() {
        station.close();
    }

    @Test
    void everyKindOfActionComesBackAsItWas() {
        List<DeskAction> all = List.of(
                ISSUED,
                new TicketAction.Called(),
                new TicketAction.Recalled(),
                new TicketAction.Seated(),
                new TicketAction.Confirmed(List.of("make-up", "collar")),
                new TicketAction.Accepted(StationScript.photo(1)),
                new TicketAction.MissedCall(),
                new TicketAction.Requeued(3),
                new TicketAction.Cancelled("glasses,\"自己走了\""),
                new TicketAction.Uploaded(StationScript.sha(1)),
                new TicketAction.Passed(StationScript.sha(1)),
                new TicketAction.SentBack(StationScript.sha(1), SendBackReason.CLOTHES_COLLAR),
                new TicketAction.Undone(6),
                new TicketAction.Called(Optional.of(new TicketNumber('B', 7))),
                new TicketAction.Prioritized(PriorityReason.SCHEDULE),
                new TicketAction.Voided(VoidReason.DUPLICATE),
                new TicketAction.Rebound(new CodeFingerprint(StationScript.sha(2)), new SealedCode("other")),
                new TicketAction.Retaken(List.of("eyes-open", "glasses")),
                new TicketAction.Retaken(List.of()),
                new TicketAction.Departing('B', "one", "camera"),
                new TicketAction.Departed("one", Optional.of("http://b/t/x")),
                new TicketAction.Departed("one", Optional.empty()),
                new TicketAction.Returned("one", "CODE_IN_LINE"),
                new TicketAction.Arrived(
                        'C', "two", AT, new CodeFingerprint(StationScript.sha(3)), new SealedCode("s"), "2026-1", 4),
                new SessionAction.Opened(),
                new SessionAction.Paused("lunch"),
                new SessionAction.Resumed(),
                new SessionAction.LastNumbers(Map.of('A', 120, 'B', 0)),
                new SessionAction.Closed("evening"),
                new SessionAction.HandOverDeclined("three"));
        for (int i = 0; i < all.size(); i++) {
            Optional<TicketNumber> ticket =
                    all.get(i) instanceof SessionAction ? Optional.empty() : Optional.of(NUMBER);
            station.log.append(new TicketEvent(i + 1, AT, 'B', "photographer", ticket, all.get(i)));
        }
        assertEquals(all, station.log.replay().stream().map(TicketEvent::action).toList());
        assertEquals(
                new TicketEvent(1, AT, 'B', "photographer", Optional.of(NUMBER), ISSUED),
                station.log.replay().get(0));
    }

    @Test
    void aPhotoIsSentUnderTheCodeItsTicketIsBoundToNow() {
        station.issue(1);
        Ticket ticket = station.desk.callNext();
        station.desk.rebind(ticket.number(), rebound(8));
        station.desk.rebind(ticket.number(), rebound(9));
        station.desk.undo();
        station.desk.seat();
        station.desk.accept(StationScript.photo(1));
        assertEquals(
                new SealedCode("sealed 8"), station.outbox.due(AT, 1).get(0).code());
    }

    private static TicketAction.Rebound rebound(int code) {
        return new TicketAction.Rebound(new CodeFingerprint(StationScript.sha(code)), new SealedCode("sealed " + code));
    }

    @Test
    void aRowFromBeforeStationsKnewOfEachOtherBelongsToTheStationOfItsLane() {
        station.database.transact(open -> Sql.of(
                        "INSERT INTO ticket_event (session, sequence, at, actor, ticket, kind, detail)"
                                + " VALUES (?, 1, '2026-06-12T08:00:00Z', 'photographer', 'C001', 'called', '{}')",
                        StationScript.SESSION)
                .update(open));
        assertEquals('C', station.log.replay().get(0).station());
    }

    @Test
    void theHolderOfAPhoneTicketIsKept() {
        station.issue(5);
        TicketAction.Issued issued =
                (TicketAction.Issued) station.log.replay().get(0).action();
        assertEquals(Optional.of(new CodeFingerprint(StationScript.sha(6))), issued.holder());
    }

    @Test
    void aDeskOpenedAgainStandsWhereItStood() {
        station.issue(1);
        station.issue(2);
        station.photograph(1);
        var before = station.desk.line();
        close();
        open();
        assertEquals(before, station.desk.line());
    }

    @Test
    void sessionsAreLogsOfTheirOwn() {
        station.issue(1);
        var tomorrow = new SqliteTicketLog(station.database, "2026-06-13");
        assertEquals(List.of(), tomorrow.replay());
        tomorrow.append(new TicketEvent(1, AT, 'A', "phone", Optional.of(NUMBER), ISSUED));
        assertEquals(1, station.log.replay().size());
    }

    @Test
    void aNumberIsNotIssuedTwiceEvenIfTheDeskShouldErr() {
        station.log.append(new TicketEvent(1, AT, 'A', "phone", Optional.of(NUMBER), ISSUED));
        assertThrows(
                StoreUnavailable.class,
                () -> station.log.append(new TicketEvent(2, AT, 'A', "phone", Optional.of(NUMBER), ISSUED)));
        assertEquals(1, station.log.replay().size());
    }

    @Test
    void aPlaceInTheLogIsTakenOnce() {
        station.log.append(new TicketEvent(1, AT, 'A', "phone", Optional.of(NUMBER), ISSUED));
        TicketEvent second = new TicketEvent(1, AT, 'A', "phone", Optional.of(NUMBER), new TicketAction.Called());
        assertThrows(StoreUnavailable.class, () -> station.log.append(second));
    }

    @Test
    void anEventWhoseOutboxRowCannotBeWrittenIsNotWrittenEither() {
        station.issue(1);
        station.photograph(1);
        int events = station.log.replay().size();
        TicketEvent again = new TicketEvent(
                events + 1,
                AT,
                'A',
                "photographer",
                Optional.of(NUMBER),
                new TicketAction.Accepted(StationScript.photo(1)));
        assertThrows(StoreUnavailable.class, () -> station.log.append(again));
        assertEquals(events, station.log.replay().size());
        assertEquals(new Outbox.Count(1, 0, 0), station.outbox.count());
    }

    @Test
    void aPhotoOfATicketThatWasNeverIssuedIsNotWritten() {
        TicketEvent accepted = new TicketEvent(
                1, AT, 'A', "photographer", Optional.of(NUMBER), new TicketAction.Accepted(StationScript.photo(1)));
        assertThrows(IllegalStateException.class, () -> station.log.append(accepted));
        assertEquals(List.of(), station.log.replay());
        station.log.append(new TicketEvent(1, AT, 'A', "phone", Optional.of(NUMBER), ISSUED));
    }

    @Test
    void whatWasLoggedIsNeitherChangedNorDeleted() {
        station.issue(1);
        for (String attempt : List.of("UPDATE ticket_event SET actor = 'x'", "DELETE FROM ticket_event")) {
            assertThrows(
                    StoreUnavailable.class,
                    () -> station.database.transact(open -> Sql.of(attempt).update(open)));
        }
        assertEquals(1, station.log.replay().size());
    }

    @Test
    void aRowThatNobodyUnderstandsIsDamage() {
        station.database.transact(open -> Sql.of(
                        "INSERT INTO ticket_event (session, sequence, at, actor, ticket, kind, detail)"
                                + " VALUES (?, 1, '2026-06-12T08:00:00Z', 'x', 'A001', 'flown', '{}')",
                        StationScript.SESSION)
                .update(open));
        StoreUnavailable damaged = assertThrows(StoreUnavailable.class, station.log::replay);
        assertEquals(StoreUnavailable.Cause.DAMAGED, damaged.why());
    }
}
