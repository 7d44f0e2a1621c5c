package org.gradphoto.kiosk.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How some durations are spread, by nearest rank.
 *
 * @param count how many there were
 * @param median half of them took no longer
 * @param long90 nine of ten took no longer
 */
public record Spread(int count, Optional<Duration> median, Optional<Duration> long90) {

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    /** The spread of these durations, in any order. */
    public static Spread of(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return new Spread(sorted.size(), quantile(sorted, HALF), quantile(sorted, NINE_OF_TEN));
    }

    private static Optional<Duration> quantile(List<Duration> sorted, double share) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
    }
}
