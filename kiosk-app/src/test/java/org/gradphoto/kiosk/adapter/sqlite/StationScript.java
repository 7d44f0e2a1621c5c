package org.gradphoto.kiosk.adapter.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;

/** A desk on a real database, with students made of numbers. */
final class StationScript implements AutoCloseable {

    static final String SESSION = "2026-06-12";

    final StationDatabase database;
    final SqliteTicketLog log;
    final SqliteOutbox outbox;
    final TicketDesk desk;

    StationScript(Path file) {
        database = StationDatabase.open(file);
        log = new SqliteTicketLog(database, SESSION);
        outbox = new SqliteOutbox(database);
        desk = new TicketDesk(log, 'A', Clock.systemUTC());
    }

    Ticket issue(int student) {
        return desk.issue(
                new TicketAction.Issued(
                        new CodeFingerprint(sha(student)),
                        Optional.of(new CodeFingerprint(sha(student + 1))),
                        new SealedCode("sealed-" + student),
                        TicketAction.Origin.PHONE,
                        "2026-1"),
                "phone");
    }

    Ticket photograph(int content) {
        desk.callNext();
        desk.seat();
        return desk.accept(photo(content));
    }

    static AcceptedPhoto photo(int content) {
        return new AcceptedPhoto(sha(content), "A001-0000.jpg", 30_000, List.of("sharpness"), "EXEMPTION");
    }

    static String sha(int content) {
        return String.format("%064x", content);
    }

    @Override
    public void close() {
        database.close();
    }
}
