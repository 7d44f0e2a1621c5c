package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketNumber;
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
        List<TicketAction> all = List.of(
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
                new TicketAction.Undone(6));
        for (int i = 0; i < all.size(); i++) {
            station.log.append(new TicketEvent(i + 1, AT, "photographer", NUMBER, all.get(i)));
        }
        assertEquals(all, station.log.replay().stream().map(TicketEvent::action).toList());
        assertEquals(
                new TicketEvent(1, AT, "photographer", NUMBER, ISSUED),
                station.log.replay().get(0));
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
        tomorrow.append(new TicketEvent(1, AT, "phone", NUMBER, ISSUED));
        assertEquals(1, station.log.replay().size());
    }

    @Test
    void aNumberIsNotIssuedTwiceEvenIfTheDeskShouldErr() {
        station.log.append(new TicketEvent(1, AT, "phone", NUMBER, ISSUED));
        assertThrows(StoreUnavailable.class, () -> station.log.append(new TicketEvent(2, AT, "phone", NUMBER, ISSUED)));
        assertEquals(1, station.log.replay().size());
    }

    @Test
    void aPlaceInTheLogIsTakenOnce() {
        station.log.append(new TicketEvent(1, AT, "phone", NUMBER, ISSUED));
        TicketEvent second = new TicketEvent(1, AT, "phone", NUMBER, new TicketAction.Called());
        assertThrows(StoreUnavailable.class, () -> station.log.append(second));
    }

    @Test
    void anEventWhoseOutboxRowCannotBeWrittenIsNotWrittenEither() {
        station.issue(1);
        station.photograph(1);
        int events = station.log.replay().size();
        TicketEvent again = new TicketEvent(
                events + 1, AT, "photographer", NUMBER, new TicketAction.Accepted(StationScript.photo(1)));
        assertThrows(StoreUnavailable.class, () -> station.log.append(again));
        assertEquals(events, station.log.replay().size());
        assertEquals(new Outbox.Count(1, 0, 0), station.outbox.count());
    }

    @Test
    void aPhotoOfATicketThatWasNeverIssuedIsNotWritten() {
        TicketEvent accepted =
                new TicketEvent(1, AT, "photographer", NUMBER, new TicketAction.Accepted(StationScript.photo(1)));
        assertThrows(IllegalStateException.class, () -> station.log.append(accepted));
        assertEquals(List.of(), station.log.replay());
        station.log.append(new TicketEvent(1, AT, "phone", NUMBER, ISSUED));
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
