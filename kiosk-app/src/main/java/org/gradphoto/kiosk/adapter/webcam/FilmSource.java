package org.gradphoto.kiosk.adapter.webcam;

import com.github.sarxos.webcam.Webcam;
import java.awt.Dimension;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;

/** Opens the device of a film through the library. */
final class FilmSource {

    private static final Dimension ANY_SIZE = new Dimension(1920, 1080);

    private FilmSource() {}

    /** An open camera that shows the film at this pace. */
    static Camera open(String name, Reel reel, double framesPerSecond) throws CameraLost {
        var device = new FolderDevice(name, reel, ANY_SIZE, framesPerSecond);
        Webcam webcam = WebcamLibrary.find(() -> new FixedDriver(device), Optional.empty());
        webcam.getLock().disable();
        webcam.open();
        return new WebcamCamera(webcam, NewPicture.always());
    }
}
