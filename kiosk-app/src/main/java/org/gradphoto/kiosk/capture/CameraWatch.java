package org.gradphoto.kiosk.capture;

import java.time.Duration;

/** Tells from the clock alone whether the camera still sends: a frozen picture raises no error and looks like a live one. */
public final class CameraWatch {

    private final CameraPatience patience;

    /** A watch with this patience. */
    public CameraWatch(CameraPatience patience) {
        this.patience = patience;
    }

    /**
     * How old the last frame is.
     *
     * @param frameNanos when it arrived, a reading of {@link System#nanoTime()}
     * @param nowNanos the reading now
     */
    public Duration age(long frameNanos, long nowNanos) {
        return Duration.ofNanos(nowNanos - frameNanos);
    }

    /** Whether no new frame has come for too long. */
    public boolean frozen(long frameNanos, long nowNanos) {
        return age(frameNanos, nowNanos).compareTo(patience.frozenAfter()) >= 0;
    }

    /** Whether the run has been at its present step for longer than it may. A pause is never too long: it ends by itself. */
    boolean stuck(CameraRun.Progress progress, long nowNanos) {
        return switch (progress.step()) {
            case OPENING -> age(progress.since(), nowNanos).compareTo(patience.openWithin()) >= 0;
            case READING -> frozen(progress.since(), nowNanos);
            case PAUSING -> false;
        };
    }
}
