package org.gradphoto.kiosk.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Counts steps of equal length on the monotonic clock, so that a wall clock set back or forth neither revives an old code nor kills a fresh one.
 * The wall clock is read once, at the start: two runs of the kiosk then do not repeat each other's codes.
 */
public final class StepClock {

    private final long startNanos;
    private final LongSupplier nanoTime;
    private final long stepNanos;
    private final Instant start;

    /** Starts counting at this instant; {@code nanoTime} is {@link System#nanoTime()} in the house and a script in tests. */
    public StepClock(Instant start, LongSupplier nanoTime, Duration step) {
        this.start = start;
        this.nanoTime = nanoTime;
        this.startNanos = nanoTime.getAsLong();
        this.stepNanos = step.toNanos();
    }

    /** The number of the running step. */
    long step() {
        return position().dividedBy(Duration.ofNanos(stepNanos));
    }

    /** How much of the running step is left. */
    Duration left() {
        Duration inStep = position().minus(Duration.ofNanos(stepNanos).multipliedBy(step()));
        return Duration.ofNanos(stepNanos).minus(inStep);
    }

    Duration length() {
        return Duration.ofNanos(stepNanos);
    }

    private Duration position() {
        return Duration.ofSeconds(start.getEpochSecond(), start.getNano()).plusNanos(nanoTime.getAsLong() - startNanos);
    }
}
