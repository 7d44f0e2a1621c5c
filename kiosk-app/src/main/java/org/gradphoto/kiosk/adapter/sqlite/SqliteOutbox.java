package org.gradphoto.kiosk.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.sync.Outbox;
import org.gradphoto.kiosk.sync.OutboxEntry;

/** The outbox in the station's database. No row is ever deleted. */
public final class SqliteOutbox implements Outbox {

    private final StationDatabase database;

    /** The outbox of all sessions of this station. */
    public SqliteOutbox(StationDatabase database) {
        this.database = database;
    }

    @Override
    public List<OutboxEntry> due(Instant now, int most) {
        Sql due = Sql.of(
                "SELECT * FROM outbox WHERE state = 'unsent' AND due_at <= ? ORDER BY id LIMIT ?",
                now.toEpochMilli(),
                most);
        return database.read(open -> due.rows(open, SqliteOutbox::entry));
    }

    @Override
    public void uploaded(long id, Instant at) {
        change(Sql.of(
                "UPDATE outbox SET state = 'uploaded', uploaded_at = ?, why = '' WHERE id = ?", at.toString(), id));
    }

    @Override
    public void postpone(long id, Instant next, String why) {
        change(Sql.of(
                "UPDATE outbox SET attempts = attempts + 1, due_at = ?, why = ? WHERE id = ?",
                next.toEpochMilli(),
                why,
                id));
    }

    @Override
    public void refused(long id, String why) {
        change(Sql.of("UPDATE outbox SET state = 'refused', attempts = attempts + 1, why = ? WHERE id = ?", why, id));
    }

    @Override
    public void retryAll(Instant now) {
        change(Sql.of("UPDATE outbox SET state = 'unsent', due_at = ? WHERE state <> 'uploaded'", now.toEpochMilli()));
    }

    @Override
    public Count count() {
        Sql count = Sql.of("SELECT count(*) FILTER (WHERE state = 'unsent'), count(*) FILTER (WHERE state = 'refused'),"
                + " count(*) FILTER (WHERE state = 'uploaded') FROM outbox");
        return database.read(open -> count.rows(open, row -> new Count(row.getInt(1), row.getInt(2), row.getInt(3))))
                .get(0);
    }

    private void change(Sql change) {
        database.transact(change::update);
    }

    private static OutboxEntry entry(ResultSet row) throws SQLException {
        return new OutboxEntry(
                row.getLong("id"),
                row.getString("session"),
                TicketNumber.parse(row.getString("ticket")),
                new AcceptedPhoto(
                        row.getString("sha256"),
                        row.getString("file"),
                        row.getInt("bytes"),
                        ActionFormat.list(row.getString("confirmed")),
                        row.getString("override")),
                new SealedCode(row.getString("code")),
                Instant.parse(row.getString("accepted_at")),
                row.getInt("attempts"));
    }
}
