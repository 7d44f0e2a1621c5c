package org.gradphoto.kiosk.adapter.webcam;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.gradphoto.kiosk.thread.NamedThreads;

/** Opens the camera and takes one picture. Not to be run while the kiosk itself uses the camera. */
public final class CameraCheckup implements Checkup {

    private static final String SUBJECT = "camera";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A folder's pictures are looked at up to here, so that the doctor answers in seconds. */
    private static final int MOST_PICTURES = 50;

    private final CameraSpec spec;
    private final CameraSource source;
    private final PictureFiles files;

    /** Looks at this camera; the files are for naming a broken picture of a folder. */
    public CameraCheckup(CameraSpec spec, CameraSource source, PictureFiles files) {
        this.spec = spec;
        this.source = source;
        this.files = files;
    }

    @Override
    public Diagnosis examine() {
        ExecutorService thread = NamedThreads.single("camera-checkup");
        try {
            return thread.submit(this::look).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException hangs) {
            return Diagnosis.of(SUBJECT, Level.FAULT, "hangs");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Diagnosis.of(SUBJECT, Level.WARNING, "hangs");
        } finally {
            thread.shutdownNow();
        }
    }

    private Diagnosis look() {
        try (Camera camera = source.open()) {
            Picture picture = camera.read();
            Optional<Path> broken = broken();
            return broken.map(file -> Diagnosis.of(SUBJECT, Level.WARNING, "broken-picture", file.toString()))
                    .orElseGet(() -> Diagnosis.of(
                            SUBJECT, Level.OK, "ok", camera.name(), picture.width() + " x " + picture.height()));
        } catch (CameraLost lost) {
            // Without any camera the kiosk shows the demo camera, so that is no fault of the machine.
            Level level = lost.why() == CameraLost.Cause.NOT_FOUND ? Level.WARNING : Level.FAULT;
            String code = lost.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Diagnosis.of(SUBJECT, level, code, lost.detail());
        }
    }

    private Optional<Path> broken() throws CameraLost {
        if (!(spec instanceof CameraSpec.Folder folder)) {
            return Optional.empty();
        }
        return FolderReel.picturesIn(folder.directory()).stream()
                .limit(MOST_PICTURES)
                .filter(this::unreadable)
                .findFirst();
    }

    private boolean unreadable(Path file) {
        try {
            files.read(file);
            return false;
        } catch (UnreadablePicture broken) {
            return true;
        }
    }
}
