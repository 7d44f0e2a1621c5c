package org.gradphoto.kiosk.session;

import java.time.Clock;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.Frame;

/** The shutter of a station without a live view: each shot is the next picture of the camera, so that a rehearsal is repeatable. */
public final class DirectShutter implements Shutter, AutoCloseable {

    private final CameraSource source;
    private final Clock clock;
    private Optional<Camera> camera = Optional.empty();
    private long sequence;

    /** A shutter that opens the camera at the first shot, and again after a loss. */
    public DirectShutter(CameraSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public synchronized Burst shoot() throws CameraLost {
        Camera open = camera.isPresent() ? camera.get() : source.open();
        camera = Optional.of(open);
        try {
            var picture = open.read();
            sequence++;
            return Burst.of(new Frame(sequence, System.nanoTime(), clock.instant(), picture));
        } catch (CameraLost lost) {
            close();
            throw lost;
        }
    }

    @Override
    public synchronized void close() {
        camera.ifPresent(Camera::close);
        camera = Optional.empty();
    }
}
