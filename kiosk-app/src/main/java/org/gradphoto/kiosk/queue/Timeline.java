package org.gradphoto.kiosk.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time written into events. When the machine's clock is set back, time goes on from the last event at the clock's pace, so that no event is
 * ever older than the one before it and no wait is negative.
 */
final class Timeline {

    private final Clock clock;
    private Instant seen;
    private Duration ahead = Duration.ZERO;

    /** A timeline that goes on after this instant. */
    Timeline(Clock clock, Instant last) {
        this.clock = clock;
        this.seen = last;
    }

    Instant now() {
        Instant wall = clock.instant();
        Instant shown = wall.plus(ahead);
        if (shown.isBefore(seen)) {
            ahead = Duration.between(wall, seen);
            shown = seen;
        }
        seen = shown;
        return shown;
    }
}
