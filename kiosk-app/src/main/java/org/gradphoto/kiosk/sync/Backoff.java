package org.gradphoto.kiosk.sync;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next try: doubling from the first to the longest, less a random part of up to a half,
 * so that the stations of a site do not all come back at the same moment.
 *
 * @param chance uniform numbers from 0 (inclusive) to 1 (exclusive)
 */
public record Backoff(Duration first, Duration longest, DoubleSupplier chance) {

    private static final int MOST_DOUBLINGS = 30;

    /** The pause after this many failed attempts, from 1. */
    public Duration after(int attempts) {
        long doubled = first.toMillis() << Math.min(Math.max(attempts, 1) - 1, MOST_DOUBLINGS);
        long whole = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(whole * (1 - chance.getAsDouble() / 2)));
    }
}
