package org.gradphoto.kiosk;

import java.util.Optional;
import org.gradphoto.kiosk.adapter.webcam.DemoSource;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.settings.KioskSettings;

/** The camera of the settings; the demo camera seats another person for each student. */
final class CameraChoice {

    private final CameraSource source;
    private final Optional<DemoSource> demo;

    CameraChoice(Parts parts, KioskSettings settings) {
        CameraSpec spec = settings.camera().camera();
        demo = spec instanceof CameraSpec.Demo ? Optional.of(parts.demoCamera(settings)) : Optional.empty();
        source = demo.isPresent() ? demo.get() : parts.camera(settings, spec);
    }

    CameraSource source() {
        return source;
    }

    /** Seats the next demo person at the first call of each student. */
    void follow(Stage stage) {
        if (stage instanceof Stage.Called called && called.ticket().calls() == 1) {
            demo.ifPresent(DemoSource::nextPerson);
        }
    }
}
