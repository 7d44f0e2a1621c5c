package org.gradphoto.kiosk.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The station's own pace: the times from one photo to the next, of late. Tells how long so many people will take, as a range, because a student who
 * is promised a minute and waits for two asks the photographer.
 *
 * @param gaps from photo to photo, the shortest first; pauses are left out
 */
public record Pace(List<Duration> gaps) {

    /** How many gaps are looked at: the pace of about the last five minutes of a busy hour. */
    static final int RECENT = 24;

    /** Fewer than these say nothing. */
    static final int FEWEST = 5;

    /** A longer gap is a pause or an empty line and no pace. */
    public static final Duration PAUSE = Duration.ofMinutes(3);

    private static final double LOWER = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.75;

    /** Copies the gaps, so that a pace never changes. */
    public Pace {
        gaps = List.copyOf(gaps);
    }

    /**
     * How long it will take, probably.
     *
     * @param least if people are as quick as the quicker ones (25th percentile)
     * @param most if they are as slow as the slower ones (75th percentile)
     */
    public record Range(Duration least, Duration most) {}

    /** The pace of photos accepted at these times, the newest last. */
    public static Pace of(List<Instant> shots) {
        List<Duration> gaps = new ArrayList<>();
        for (int i = shots.size() - 1; i > 0 && gaps.size() < RECENT; i--) {
            Duration gap = Duration.between(shots.get(i - 1), shots.get(i));
            if (!gap.isNegative() && gap.compareTo(PAUSE) <= 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return new Pace(gaps);
    }

    /** The usual time from photo to photo; empty while there are too few. */
    public Optional<Duration> typical() {
        return isKnown() ? Optional.of(quantile(MIDDLE)) : Optional.empty();
    }

    /** How long so many people will take; empty while the pace is not known. */
    public Optional<Range> timeFor(int people) {
        return isKnown()
                ? Optional.of(new Range(
                        quantile(LOWER).multipliedBy(people), quantile(UPPER).multipliedBy(people)))
                : Optional.empty();
    }

    private boolean isKnown() {
        return gaps.size() >= FEWEST;
    }

    /** Nearest rank. */
    private Duration quantile(double share) {
        return gaps.get((int) Math.ceil(share * gaps.size()) - 1);
    }
}
