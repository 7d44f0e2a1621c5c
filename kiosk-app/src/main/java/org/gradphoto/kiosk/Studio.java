package org.gradphoto.kiosk;

import java.time.Clock;
import java.time.Duration;
import org.gradphoto.kiosk.capture.CameraPatience;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.FrameLoop;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.session.BurstShutter;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.LiveJudge;
import org.gradphoto.kiosk.session.LiveShutter;
import org.gradphoto.kiosk.session.Shutter;
import org.gradphoto.kiosk.settings.GuidanceSettings;
import org.gradphoto.kiosk.thread.NamedThreads;

/** The chair with a live view: the camera's loop, the live judge with its own reader, and the session with another. */
final class Studio implements AutoCloseable {

    /** A USB camera sends at least two frames in this time; without one the photographer is told. */
    private static final Duration SHOT_PATIENCE = Duration.ofSeconds(3);

    private final LatestFrame frames = new LatestFrame();
    private final FrameLoop camera;
    private final LiveJudge judge;
    private final PortraitReader shotReader;
    private final Standardizer standardizer;
    private final CaptureSession session;

    Studio(Ledger ledger, Darkroom darkroom, CameraSource source, GuidanceSettings guidance, Clock clock) {
        camera = new FrameLoop(source, frames, CameraPatience.USUAL, clock);
        judge = new LiveJudge(
                frames, darkroom.reader(), darkroom.rulebook(), darkroom.profile(), NamedThreads.single("vision"));
        shotReader = darkroom.reader();
        standardizer = darkroom.standardizer();
        Shutter burst =
                new BurstShutter(new LiveShutter(frames, SHOT_PATIENCE), frames, shotReader, darkroom.rulebook());
        session = new CaptureSession(
                ledger.desk(),
                burst,
                darkroom.examiner(shotReader, standardizer),
                ledger.shelf(),
                guidance.checklist(),
                darkroom.filing());
    }

    void open() {
        camera.start();
        judge.start();
    }

    LatestFrame frames() {
        return frames;
    }

    FrameLoop camera() {
        return camera;
    }

    LiveJudge judge() {
        return judge;
    }

    CaptureSession session() {
        return session;
    }

    @Override
    public void close() {
        judge.close();
        camera.close();
        standardizer.close();
        shotReader.close();
    }
}
