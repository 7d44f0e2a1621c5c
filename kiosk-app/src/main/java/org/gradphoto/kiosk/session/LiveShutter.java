package org.gradphoto.kiosk.session;

import java.time.Duration;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.LatestFrame;

/** The shutter of a running camera: the first frame that arrives after the key. */
public final class LiveShutter implements Shutter {

    private final LatestFrame frames;
    private final Duration patience;

    /** A shutter on the mailbox of the camera that waits this long for a frame. */
    public LiveShutter(LatestFrame frames, Duration patience) {
        this.frames = frames;
        this.patience = patience;
    }

    @Override
    public Burst shoot() throws CameraLost {
        try {
            return frames.awaitAfter(System.nanoTime(), patience)
                    .map(Burst::of)
                    .orElseThrow(() -> new CameraLost(CameraLost.Cause.UNPLUGGED, "no frame within " + patience));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new CameraLost(CameraLost.Cause.UNPLUGGED, "the kiosk is closing");
        }
    }
}
