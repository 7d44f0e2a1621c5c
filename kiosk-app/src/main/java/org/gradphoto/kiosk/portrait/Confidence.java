package org.gradphoto.kiosk.portrait;

import java.util.Optional;

/**
 * How far a measured value can be trusted, and what it lacks most. The weakest of its grounds counts, because a value cannot be surer than what it rests on.
 *
 * @param level 1 wherever the probe was shown to work, less the further the picture is from that, 0 for a mere guess
 * @param lack the weakest ground; empty where nothing is lacking
 */
public record Confidence(double level, Optional<Fact.Why> lack) {

    /** Of a value that lacks nothing. */
    public static final Confidence FULL = new Confidence(1, Optional.empty());

    /** Refuses what is not a share. */
    public Confidence {
        if (!(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException("a confidence is a number from 0 to 1, not " + level);
        }
    }

    /**
     * The confidence that a ground gives.
     *
     * @param share how much there is of what is needed; 1 and more is all, below 0 is nothing
     * @param lack what is lacking when that is less than 1
     */
    public static Confidence of(double share, Fact.Why lack) {
        return share >= 1 ? FULL : new Confidence(Math.max(0, share), Optional.of(lack));
    }

    /** The weaker of two; the first of equals. */
    public Confidence and(Confidence other) {
        return other.level < level ? other : this;
    }
}
