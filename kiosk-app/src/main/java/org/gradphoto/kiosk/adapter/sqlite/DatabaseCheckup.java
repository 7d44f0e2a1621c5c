package org.gradphoto.kiosk.adapter.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gradphoto.kiosk.database.SqliteFile;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.gradphoto.kiosk.queue.StoreUnavailable;

/**
 * Reads the whole database and says whether it is sound. Codes: {@code sound}, {@code none-yet}, and the names of
 * {@link StoreUnavailable.Cause} in small letters with hyphens, such as {@code newer-version}.
 */
public final class DatabaseCheckup implements Checkup {

    private static final String SUBJECT = "database";

    private final Path file;

    /** A checkup of this file, which it does not change. */
    public DatabaseCheckup(Path file) {
        this.file = file;
    }

    @Override
    public Diagnosis examine() {
        if (!Files.exists(file)) {
            return Diagnosis.of(SUBJECT, Level.OK, "none-yet", file.toString());
        }
        try {
            List<String> flaws = SqliteFile.flaws(file, StationDatabase.MIGRATIONS);
            return flaws.isEmpty()
                    ? Diagnosis.of(SUBJECT, Level.OK, "sound", file.toString())
                    : Diagnosis.of(SUBJECT, Level.FAULT, "damaged", file.toString(), flaws.get(0));
        } catch (StoreUnavailable fault) {
            String code = fault.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Diagnosis.of(SUBJECT, Level.FAULT, code, file.toString(), String.valueOf(fault.getMessage()));
        }
    }
}
