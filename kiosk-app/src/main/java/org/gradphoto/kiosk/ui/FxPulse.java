package org.gradphoto.kiosk.ui;

import java.time.Duration;
import javafx.animation.AnimationTimer;

/** Watches the beat of the FX thread and keeps the longest gap between two pulses: how long the windows once stood still. */
public final class FxPulse {

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            beat(System.nanoTime());
        }
    };
    private volatile long longest;
    private volatile long beats;
    private long last;

    /** Starts to watch; on the FX thread. */
    public void start() {
        last = System.nanoTime();
        timer.start();
    }

    /** Forgets what was seen, so that the opening of windows does not count as a stall; on the FX thread. */
    public void forget() {
        last = System.nanoTime();
        longest = 0;
    }

    /** Ends watching; on the FX thread. What was seen can still be asked. */
    public void stop() {
        timer.stop();
    }

    /** The longest gap since the start. A quiet FX thread beats about every 17 ms. Safe for any thread. */
    public Duration longestGap() {
        return Duration.ofNanos(longest);
    }

    /** How often it beat since the start. Safe for any thread. */
    public long beats() {
        return beats;
    }

    private void beat(long now) {
        longest = Math.max(longest, now - last);
        last = now;
        beats = beats + 1;
    }
}
