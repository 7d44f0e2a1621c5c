package org.gradphoto.kiosk.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.database.Migrations;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.database.SqliteFile;
import org.gradphoto.kiosk.queue.SendBackReason;

/** The platform's database: what was delivered and what was decided. Safe for any thread. */
final class Ledger implements AutoCloseable {

    private static final Migrations MIGRATIONS = new Migrations(Ledger.class, List.of("001-submissions.sql"));
    private static final String ANSWERS =
            "SELECT cursor, session, ticket, sha256, sent_back, decided_at FROM answer JOIN submission ON id = submission ";

    private final SqliteFile file;
    private final Clock clock;

    Ledger(Path database, Clock clock) {
        this.file = SqliteFile.open(database, MIGRATIONS);
        this.clock = clock;
    }

    /** Enters a delivery and says whether it was there already. */
    boolean enter(Submission delivered) {
        return file.transact(open -> {
            boolean known = again(delivered).update(open) > 0;
            if (!known) {
                first(delivered).update(open);
            }
            return known;
        });
    }

    private static Sql again(Submission delivered) {
        return Sql.of(
                "UPDATE submission SET deliveries = deliveries + 1 WHERE session = ? AND ticket = ? AND sha256 = ?",
                delivered.session(),
                delivered.ticket().toString(),
                delivered.sha256());
    }

    private Sql first(Submission delivered) {
        return Sql.of(
                "INSERT INTO submission (session, ticket, sha256, bytes, station, code, taken_at, received_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                delivered.session(),
                delivered.ticket().toString(),
                delivered.sha256(),
                delivered.bytes(),
                delivered.station(),
                delivered.code().hex(),
                delivered.takenAt().toString(),
                clock.instant().toString());
    }

    /** Notes a decision; the first one stays, and the answer is whether this is it. */
    boolean decide(long submission, Optional<SendBackReason> sentBack) {
        String now = clock.instant().toString();
        Sql insert = sentBack.map(reason -> Sql.of(
                        "INSERT INTO answer (submission, sent_back, decided_at) SELECT id, ?, ? FROM submission"
                                + " WHERE id = ? ON CONFLICT DO NOTHING",
                        reason.code(),
                        now,
                        submission))
                .orElseGet(() -> Sql.of(
                        "INSERT INTO answer (submission, decided_at) SELECT id, ? FROM submission"
                                + " WHERE id = ? ON CONFLICT DO NOTHING",
                        now,
                        submission));
        return file.transact(insert::update) > 0;
    }

    /** The photo that has waited longest. */
    Optional<InReview> next() {
        Sql oldest =
                Sql.of("SELECT * FROM submission WHERE id NOT IN (SELECT submission FROM answer) ORDER BY id LIMIT 1");
        return rows(oldest, Ledger::inReview).stream().findFirst();
    }

    /** Answers after the cursor, the oldest first. */
    List<Decision> answersAfter(long cursor, int most) {
        return rows(Sql.of(ANSWERS + "WHERE cursor > ? ORDER BY cursor LIMIT ?", cursor, most), Ledger::decision);
    }

    /** The newest decisions, the newest first. */
    List<Decision> newest(int most) {
        return rows(Sql.of(ANSWERS + "ORDER BY cursor DESC LIMIT ?", most), Ledger::decision);
    }

    /** Every submission as session, ticket and SHA-256, the oldest first. */
    List<List<String>> submissions() {
        Sql all = Sql.of("SELECT session, ticket, sha256 FROM submission ORDER BY id");
        return rows(all, row -> List.of(row.getString(1), row.getString(2), row.getString(3)));
    }

    Summary summary() {
        Sql counts = Sql.of("SELECT count(*), count(DISTINCT sha256), count(*) FILTER (WHERE cursor IS NULL),"
                + " count(*) FILTER (WHERE cursor IS NOT NULL AND sent_back IS NULL), count(sent_back),"
                + " coalesce(sum(deliveries - 1), 0) FROM submission LEFT JOIN answer ON submission = id");
        return rows(counts, Ledger::summary).get(0);
    }

    @Override
    public void close() {
        file.close();
    }

    private <T> List<T> rows(Sql query, Sql.Row<T> row) {
        return file.read((Connection open) -> query.rows(open, row));
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6));
    }

    private static InReview inReview(ResultSet row) throws SQLException {
        return new InReview(
                row.getLong("id"),
                row.getString("session"),
                row.getString("ticket"),
                row.getString("sha256"),
                row.getInt("bytes"),
                row.getString("station"),
                Instant.parse(row.getString("taken_at")));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("cursor"),
                row.getString("session"),
                row.getString("ticket"),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("sent_back")).flatMap(SendBackReason::ofCode),
                Instant.parse(row.getString("decided_at")));
    }
}
