package org.gradphoto.kiosk.adapter.sqlite;

import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.database.Migrations;
import org.gradphoto.kiosk.database.SqlWork;
import org.gradphoto.kiosk.database.SqliteFile;

/** The station's database, {@code data/station.db}: holds the log and the outbox, so that accepting a photo is one transaction. Safe for any thread. */
public final class StationDatabase implements AutoCloseable {

    static final Migrations MIGRATIONS = new Migrations(
            StationDatabase.class, List.of("001-log-and-outbox.sql", "002-stations.sql", "003-wrong-tails.sql"));

    private final SqliteFile file;

    private StationDatabase(SqliteFile file) {
        this.file = file;
    }

    /**
     * Opens the database, makes it when missing.
     *
     * @throws org.gradphoto.kiosk.queue.StoreUnavailable when it is of a newer version or damaged, or cannot be written
     */
    public static StationDatabase open(Path file) {
        return new StationDatabase(SqliteFile.open(file, MIGRATIONS));
    }

    <T> T read(SqlWork<T> work) {
        return file.read(work);
    }

    <T> T transact(SqlWork<T> work) {
        return file.transact(work);
    }

    @Override
    public void close() {
        file.close();
    }
}
