package org.gradphoto.kiosk.adapter.system;

import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;

/** Whether Java is new enough. */
public final class JavaCheckup implements Checkup {

    private static final int OLDEST = 17;

    private final Runtime.Version version;

    /** Looks at the Java that runs. */
    public JavaCheckup() {
        this(Runtime.version());
    }

    JavaCheckup(Runtime.Version version) {
        this.version = version;
    }

    @Override
    public Diagnosis examine() {
        boolean old = version.feature() < OLDEST;
        return Diagnosis.of("java", old ? Level.FAULT : Level.OK, old ? "old" : "ok", version.toString());
    }
}
