package org.gradphoto.kiosk.adapter.webcam;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Picture;

/** An open webcam of the library as the house sees it: a read waits for a new picture, and a camera that brings none any more is lost. */
final class WebcamCamera implements Camera {

    /** Shorter than the frame loop's own patience, so that a frozen camera is closed in good order by its own thread. */
    private static final Duration FROZEN_AFTER = Duration.ofMillis(1500);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(4);

    private final Webcam webcam;
    private final NewPicture newPicture;
    private final Pause pause = new Pause();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes over an open webcam. */
    WebcamCamera(Webcam webcam, NewPicture newPicture) {
        this.webcam = webcam;
        this.newPicture = newPicture;
    }

    @Override
    public String name() {
        return webcam.getName();
    }

    @Override
    public Picture read() throws CameraLost {
        long frozen = System.nanoTime() + FROZEN_AFTER.toNanos();
        Optional<Picture> picture = grab().flatMap(newPicture::from);
        while (picture.isEmpty()) {
            long now = System.nanoTime();
            if (now - frozen > 0 || !pause.until(now + LOOK_AGAIN.toNanos())) {
                throw new CameraLost(CameraLost.Cause.UNPLUGGED, name());
            }
            picture = grab().flatMap(newPicture::from);
        }
        return picture.get();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            pause.end();
            webcam.close();
        }
    }

    // A closed webcam would open itself again at getImage().
    private Optional<BufferedImage> grab() throws CameraLost {
        try {
            if (!webcam.isOpen() || !webcam.getDevice().isOpen()) {
                throw new CameraLost(CameraLost.Cause.UNPLUGGED, name());
            }
            return Optional.ofNullable(webcam.getImage());
        } catch (WebcamException gone) {
            if (gone.getCause() instanceof CameraLost known) {
                throw known;
            }
            throw new CameraLost(CameraLost.Cause.UNPLUGGED, name(), Optional.of(gone));
        }
    }
}
