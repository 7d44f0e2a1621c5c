package org.gradphoto.kiosk.adapter.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;

/** Whether the data folder can be written and how much room there is. A student takes about 1 MB: the original and the standard photo. */
public final class DiskCheckup implements Checkup {

    private static final long MEGABYTE = 1_000_000;
    private static final long LOW = 5_000 * MEGABYTE;
    private static final long FULL = 500 * MEGABYTE;

    private final Path folder;
    private final long low;
    private final long full;

    /** Looks at this data folder: less than 5 GB is little, less than 0.5 GB is too little for a day. */
    public DiskCheckup(Path folder) {
        this(folder, LOW, FULL);
    }

    DiskCheckup(Path folder, long low, long full) {
        this.folder = folder;
        this.low = low;
        this.full = full;
    }

    @Override
    public Diagnosis examine() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
            return room(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException unwritable) {
            return Diagnosis.of("disk", Level.FAULT, "unwritable", folder.toString());
        }
    }

    private Diagnosis room(long free) {
        String megabytes = String.valueOf(free / MEGABYTE);
        if (free < full) {
            return Diagnosis.of("disk", Level.FAULT, "full", folder.toString(), megabytes);
        }
        return free < low
                ? Diagnosis.of("disk", Level.WARNING, "low", folder.toString(), megabytes)
                : Diagnosis.of("disk", Level.OK, "ok", folder.toString(), megabytes);
    }
}
