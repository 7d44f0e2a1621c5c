package org.gradphoto.kiosk.adapter.webcam;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.WebcamException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.gradphoto.kiosk.capture.CameraLost;

/**
 * The one place that touches the statics of {@link Webcam}: one driver at a time for the whole process, so that finding a camera ends the one found before.
 */
final class WebcamLibrary {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private WebcamLibrary() {}

    /**
     * Sets the driver anew, because what was found before an unplugging stays dead, and finds the camera of this name, or the first.
     *
     * @throws CameraLost when there is none
     */
    static Webcam find(Supplier<WebcamDriver> driver, Optional<String> name) throws CameraLost {
        List<Webcam> found = all(driver);
        return found.stream()
                .filter(webcam -> name.isEmpty() || webcam.getName().contains(name.get()))
                .findFirst()
                .orElseThrow(() -> new CameraLost(CameraLost.Cause.NOT_FOUND, name.orElse("")));
    }

    /**
     * All cameras that the driver finds.
     *
     * @throws CameraLost when the driver does not run on this machine or its search hangs
     */
    static synchronized List<Webcam> all(Supplier<WebcamDriver> driver) throws CameraLost {
        try {
            Webcam.setDriver(driver.get());
            Webcam.getDiscoveryService().setEnabled(false);
            return List.copyOf(Webcam.getWebcams(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (WebcamException | TimeoutException | LinkageError unusable) {
            throw new CameraLost(
                    CameraLost.Cause.NOT_FOUND, String.valueOf(unusable.getMessage()), Optional.of(unusable));
        }
    }
}
