package org.gradphoto.kiosk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.StoreUnavailable.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open SQLite database. It has one connection, and each piece of work has it alone: transactions are short, so that a second
 * connection would only bring waiting inside SQLite instead of here. Safe for any thread.
 */
public final class SqliteFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);
    private static final String SOUND = "ok";
    /** Another process, such as a backup, may hold the file for a moment. */
    private static final String WAIT_5_SECONDS = "PRAGMA busy_timeout = 5000";

    private final Connection connection;

    private SqliteFile(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file, makes it when missing, and brings its schema to the latest version.
     *
     * @throws StoreUnavailable when it is of a newer version or damaged, or cannot be written
     */
    public static SqliteFile open(Path file, Migrations migrations) {
        makeFolder(file);
        SqliteFile opened = connect(file);
        try {
            opened.prepare(migrations);
            return opened;
        } catch (StoreUnavailable unusable) {
            opened.close();
            throw unusable;
        }
    }

    /**
     * Looks through the whole file without changing it.
     *
     * @return what SQLite finds wrong; empty when it is sound
     * @throws StoreUnavailable when it cannot be read at all
     */
    public static List<String> flaws(Path file, Migrations migrations) {
        try (SqliteFile opened = connect(file)) {
            opened.refuseNewer(migrations);
            return opened.flaws("PRAGMA integrity_check");
        }
    }

    /** Does some work that only reads. */
    public synchronized <T> T read(SqlWork<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException fault) {
            throw SqliteFault.of(fault);
        }
    }

    /** Does some work wholly or not at all; when this returns it is on the disk. */
    public synchronized <T> T transact(SqlWork<T> work) {
        try {
            run("BEGIN IMMEDIATE");
            T result = work.on(connection);
            run("COMMIT");
            return result;
        } catch (SQLException fault) {
            rollBack(fault);
            throw SqliteFault.of(fault);
        } catch (RuntimeException fault) {
            rollBack(fault);
            throw fault;
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException fault) {
            LOG.warn("the database was not closed cleanly; nothing is lost by that", fault);
        }
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException fault) {
            throw new StoreUnavailable(Cause.READ_ONLY, "the folder of " + file + " cannot be made", fault);
        }
    }

    private static SqliteFile connect(Path file) {
        try {
            return new SqliteFile(DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        } catch (SQLException fault) {
            throw SqliteFault.of(fault);
        }
    }

    /** The version is looked at before anything is written: what a newer kiosk left stays as it is. */
    private void prepare(Migrations migrations) {
        refuseNewer(migrations);
        List<String> flaws = flaws("PRAGMA quick_check");
        if (!flaws.isEmpty()) {
            throw new StoreUnavailable(Cause.DAMAGED, flaws.get(0));
        }
        read(open -> beDurable());
        transact(open -> migrate(migrations));
    }

    private void refuseNewer(Migrations migrations) {
        int version = read(open -> {
            run(WAIT_5_SECONDS);
            return version();
        });
        if (version > migrations.latest()) {
            throw new StoreUnavailable(
                    Cause.NEWER_VERSION, "schema " + version + ", this program knows " + migrations.latest());
        }
    }

    private boolean beDurable() throws SQLException {
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
        return true;
    }

    private int migrate(Migrations migrations) throws SQLException {
        for (int version = version() + 1; version <= migrations.latest(); version++) {
            run(migrations.script(version));
            run("PRAGMA user_version = " + version);
        }
        return migrations.latest();
    }

    private int version() throws SQLException {
        return Sql.of("PRAGMA user_version")
                .rows(connection, row -> row.getInt(1))
                .get(0);
    }

    private List<String> flaws(String check) {
        List<String> found = read(open -> Sql.of(check).rows(open, row -> row.getString(1)));
        return found.equals(List.of(SOUND)) ? List.of() : found;
    }

    private void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /** SQLite itself may have rolled back already, on a full disk for one. */
    private void rollBack(Exception fault) {
        try {
            run("ROLLBACK");
        } catch (SQLException nothingOpen) {
            fault.addSuppressed(nothingOpen);
        }
    }
}
