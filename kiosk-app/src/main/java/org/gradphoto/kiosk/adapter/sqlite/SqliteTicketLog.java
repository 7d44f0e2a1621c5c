package org.gradphoto.kiosk.adapter.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.queue.TicketNumber;

/** The log of one session in the station's database. Its constraints refuse a number given twice even when the desk should err. */
public final class SqliteTicketLog implements TicketLog {

    private static final String NO_TICKET = "";

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
                "SELECT sequence, at, station, actor, ticket, kind, detail FROM ticket_event"
                        + " WHERE session = ? ORDER BY sequence",
                session);
        return database.read(open -> all.rows(open, SqliteTicketLog::event));
    }

    @Override
    public void append(TicketEvent event) {
        database.transact(open -> {
            insert(event).update(open);
            if (event.action() instanceof TicketAction.Accepted accepted) {
                TicketNumber number = event.ticket().orElseThrow();
                intoOutbox(event, number, accepted.photo(), sealedCode(open, number))
                        .update(open);
            }
            return event;
        });
    }

    private Sql insert(TicketEvent event) {
        return Sql.of(
                "INSERT INTO ticket_event (session, sequence, at, station, actor, ticket, kind, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                session,
                event.sequence(),
                event.at().toString(),
                String.valueOf(event.station()),
                event.actor(),
                event.ticket().map(TicketNumber::toString).orElse(NO_TICKET),
                ActionFormat.kind(event.action()),
                ActionFormat.detail(event.action()));
    }

    private Sql intoOutbox(TicketEvent event, TicketNumber number, AcceptedPhoto photo, String code) {
        return Sql.of(
                "INSERT INTO outbox (session, ticket, sha256, file, bytes, confirmed, override, code, accepted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                session,
                number.toString(),
                photo.sha256(),
                photo.file(),
                photo.bytes(),
                ActionFormat.list(photo.confirmed()),
                photo.override(),
                code,
                event.at().toString());
    }

    /** The code the ticket is bound to now: the last binding that was not taken back. */
    private String sealedCode(Connection open, TicketNumber ticket) throws SQLException {
        Sql bound = Sql.of(
                "SELECT detail ->> 'sealed' FROM ticket_event binding WHERE session = ? AND ticket = ?"
                        + " AND kind IN (?, ?, ?) AND NOT EXISTS (SELECT 1 FROM ticket_event undo"
                        + " WHERE undo.session = binding.session AND undo.ticket = binding.ticket"
                        + " AND undo.kind = ? AND undo.detail ->> 'event' = binding.sequence)"
                        + " ORDER BY sequence DESC LIMIT 1",
                session,
                ticket.toString(),
                ActionFormat.ISSUED,
                LineFormat.REBOUND,
                TransferFormat.ARRIVED,
                ActionFormat.UNDONE);
        return bound.rows(open, row -> row.getString(1)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ticket + " was never issued"));
    }

    private static TicketEvent event(ResultSet row) throws SQLException {
        return new TicketEvent(
                row.getLong("sequence"),
                Instant.parse(row.getString("at")),
                station(row),
                row.getString("actor"),
                ticket(row),
                ActionFormat.read(row.getString("kind"), row.getString("detail")));
    }

    private static Optional<TicketNumber> ticket(ResultSet row) throws SQLException {
        String number = row.getString("ticket");
        return number.equals(NO_TICKET) ? Optional.empty() : Optional.of(TicketNumber.parse(number));
    }

    /** Before stations knew of each other, each had only tickets of its own lane. */
    private static char station(ResultSet row) throws SQLException {
        String station = row.getString("station");
        return (station.isEmpty() ? row.getString("ticket") : station).charAt(0);
    }
}
