package org.gradphoto.kiosk.adapter.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.queue.TicketNumber;

/** The log of one session in the station's database. Its constraints refuse a number given twice even when the desk should err. */
public final class SqliteTicketLog implements TicketLog {

    private final StationDatabase database;
    private final String session;

    /** The log of this session; empty when the session is new. */
    public SqliteTicketLog(StationDatabase database, String session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public String session() {
        return session;
    }

    @Override
    public List<TicketEvent> replay() {
        Sql all = Sql.of(
                "SELECT sequence, at, actor, ticket, kind, detail FROM ticket_event WHERE session = ? ORDER BY sequence",
                session);
        return database.read(open -> all.rows(open, SqliteTicketLog::event));
    }

    @Override
    public void append(TicketEvent event) {
        database.transact(open -> {
            insert(event).update(open);
            if (event.action() instanceof TicketAction.Accepted accepted) {
                intoOutbox(event, accepted.photo(), sealedCode(open, event.ticket()))
                        .update(open);
            }
            return event;
        });
    }

    private Sql insert(TicketEvent event) {
        return Sql.of(
                "INSERT INTO ticket_event (session, sequence, at, actor, ticket, kind, detail) VALUES (?, ?, ?, ?, ?, ?, ?)",
                session,
                event.sequence(),
                event.at().toString(),
                event.actor(),
                event.ticket().toString(),
                ActionFormat.kind(event.action()),
                ActionFormat.detail(event.action()));
    }

    private Sql intoOutbox(TicketEvent event, AcceptedPhoto photo, String code) {
        return Sql.of(
                "INSERT INTO outbox (session, ticket, sha256, file, bytes, confirmed, override, code, accepted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                session,
                event.ticket().toString(),
                photo.sha256(),
                photo.file(),
                photo.bytes(),
                ActionFormat.list(photo.confirmed()),
                photo.override(),
                code,
                event.at().toString());
    }

    private String sealedCode(Connection open, TicketNumber ticket) throws SQLException {
        Sql issued = Sql.of(
                "SELECT detail ->> 'sealed' FROM ticket_event WHERE session = ? AND ticket = ? AND kind = ?",
                session,
                ticket.toString(),
                ActionFormat.ISSUED);
        return issued.rows(open, row -> row.getString(1)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ticket + " was never issued"));
    }

    private static TicketEvent event(ResultSet row) throws SQLException {
        return new TicketEvent(
                row.getLong("sequence"),
                Instant.parse(row.getString("at")),
                row.getString("actor"),
                TicketNumber.parse(row.getString("ticket")),
                ActionFormat.read(row.getString("kind"), row.getString("detail")));
    }
}
