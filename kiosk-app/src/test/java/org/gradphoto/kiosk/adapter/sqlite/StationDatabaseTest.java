package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.StoreUnavailable.Cause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class StationDatabaseTest {

    private Path folder;

    @BeforeEach
    void useFolder(@TempDir Path place) {
        folder = place;
    }

    @Test
    void aNewDatabaseIsDurableAndOfTheLatestVersion() {
        try (StationDatabase database = StationDatabase.open(file())) {
            assertEquals(List.of("wal"), pragma(database, "journal_mode"));
            assertEquals(List.of("2"), pragma(database, "synchronous"), "2 is FULL");
            assertEquals(List.of("1"), pragma(database, "foreign_keys"));
            assertEquals(List.of("3"), pragma(database, "user_version"));
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedAndLeftAsItIs() throws IOException {
        try (StationDatabase database = StationDatabase.open(file())) {
            database.transact(open -> Sql.of("PRAGMA user_version = 99").update(open));
        }
        byte[] before = Files.readAllBytes(file());
        unavailable(Cause.NEWER_VERSION, () -> StationDatabase.open(file()));
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals("newer-version", diagnosis().code());
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.writeString(file(), "this is not a database, whatever its name says".repeat(50));
        unavailable(Cause.DAMAGED, () -> StationDatabase.open(file()));
        assertEquals(Level.FAULT, diagnosis().level());
        assertEquals("damaged", diagnosis().code());
    }

    @Test
    void aDatabaseWithAnOverwrittenPageIsDamaged() throws IOException {
        fill();
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[8192]);
        }
        unavailable(Cause.DAMAGED, () -> StationDatabase.open(file()));
        assertEquals("damaged", diagnosis().code());
    }

    @Test
    void aFullDiskIsNamedAndNothingIsWritten() {
        try (StationScript station = new StationScript(file())) {
            int pages = Integer.parseInt(pragma(station.database, "page_count").get(0));
            pragma(station.database, "max_page_count = " + (pages + 1));
            unavailable(Cause.DISK_FULL, () -> fill(station, 500));
            int whole = station.log.replay().size();
            pragma(station.database, "max_page_count = 100000");
            station.issue(1000);
            assertEquals(whole + 1, station.log.replay().size(), "it goes on when there is room again");
        }
    }

    @Test
    void aReadOnlyDiskIsNamed() {
        try (StationScript station = new StationScript(file())) {
            station.database.transact(open -> Sql.of("PRAGMA query_only = ON").update(open));
            unavailable(Cause.READ_ONLY, () -> station.issue(1));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        unavailable(Cause.READ_ONLY, () -> StationDatabase.open(folder.resolve("data/station.db")));
    }

    @Test
    void aFaultInTheMiddleOfAPieceOfWorkLeavesNothingOfIt() {
        try (StationScript station = new StationScript(file())) {
            assertThrows(
                    IllegalStateException.class,
                    () -> station.database.transact(open -> {
                        Sql.of(
                                        "INSERT INTO outbox (session, ticket, sha256, file, bytes, confirmed, override, code, accepted_at)"
                                                + " VALUES ('s', 'A001', 'x', 'f', 1, '[]', '', '', '')")
                                .update(open);
                        throw new IllegalStateException("a fault");
                    }));
            assertEquals(0, station.outbox.count().unsent());
        }
    }

    @Test
    void aSoundDatabaseIsSaidToBeSoundEvenWhileItIsOpen() {
        assertEquals(Diagnosis.of("database", Level.OK, "none-yet", file().toString()), diagnosis());
        try (StationScript station = new StationScript(file())) {
            station.issue(1);
            assertEquals(Diagnosis.of("database", Level.OK, "sound", file().toString()), diagnosis());
        }
    }

    @Test
    void aPathThatCannotBeADatabaseIsAFault() throws IOException {
        Files.createDirectory(file());
        assertEquals(Level.FAULT, diagnosis().level());
        assertTrue(diagnosis().values().contains(file().toString()));
    }

    private Path file() {
        return folder.resolve("station.db");
    }

    private Diagnosis diagnosis() {
        return new DatabaseCheckup(file()).examine();
    }

    private void fill() {
        try (StationScript station = new StationScript(file())) {
            fill(station, 200);
        }
    }

    private static void fill(StationScript station, int students) {
        for (int student = 1; student <= students; student++) {
            station.issue(student);
        }
    }

    private static List<String> pragma(StationDatabase database, String pragma) {
        return database.read(open -> Sql.of("PRAGMA " + pragma).rows(open, row -> row.getString(1)));
    }

    private static void unavailable(Cause why, Executable step) {
        assertEquals(why, assertThrows(StoreUnavailable.class, step).why());
    }
}
