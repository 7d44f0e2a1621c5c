package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteWrongTailsTest {

    private static final CodeFingerprint CODE = new CodeFingerprint("ab".repeat(32));

    @TempDir
    private Path folder;

    @Test
    void theCountSurvivesARestartAndIsOfOneCodeInOneSession() {
        try (StationDatabase before = open()) {
            var tails = new SqliteWrongTails(before, "2026-06-12");
            assertEquals(0, tails.count(CODE));
            assertEquals(1, tails.add(CODE));
            assertEquals(2, tails.add(CODE));
        }
        try (StationDatabase after = open()) {
            assertEquals(2, new SqliteWrongTails(after, "2026-06-12").count(CODE));
            assertEquals(3, new SqliteWrongTails(after, "2026-06-12").add(CODE));
            assertEquals(0, new SqliteWrongTails(after, "2026-06-13").count(CODE));
            assertEquals(0, new SqliteWrongTails(after, "2026-06-12").count(new CodeFingerprint("cd".repeat(32))));
        }
    }

    private StationDatabase open() {
        return StationDatabase.open(folder.resolve("station.db"));
    }
}
