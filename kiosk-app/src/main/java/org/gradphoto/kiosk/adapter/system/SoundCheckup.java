package org.gradphoto.kiosk.adapter.system;

import java.util.function.BooleanSupplier;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;

/** Whether a call can be heard. A kiosk without sound works, the board still shows the number. */
public final class SoundCheckup implements Checkup {

    private final BooleanSupplier heard;

    /** Asks whether the sound output works. */
    public SoundCheckup(BooleanSupplier heard) {
        this.heard = heard;
    }

    @Override
    public Diagnosis examine() {
        return heard.getAsBoolean()
                ? Diagnosis.of("sound", Level.OK, "ok")
                : Diagnosis.of("sound", Level.WARNING, "none");
    }
}
