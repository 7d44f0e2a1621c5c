package org.gradphoto.kiosk.adapter.voice;

import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;

/** Whether a school's own recordings are complete. */
public final class ClipCheckup implements Checkup {

    private final Path folder;

    /** Looks at the recordings in this folder. */
    public ClipCheckup(Path folder) {
        this.folder = folder;
    }

    @Override
    public Diagnosis examine() {
        List<String> missing = new ClipPack(folder).missing();
        return missing.isEmpty()
                ? Diagnosis.of("clips", Level.OK, "ok", folder.toString())
                : Diagnosis.of("clips", Level.WARNING, "missing", folder.toString(), String.join(", ", missing));
    }
}
