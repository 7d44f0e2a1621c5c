package org.gradphoto.kiosk.photo;

/** The scales at which a frame is possible; empty when {@code least} is above {@code most}. */
record ScaleRange(double least, double most) {

    /** Touching limits count as met although their computed values may miss each other by a rounding. */
    private static final double ROUNDING = 1e-9;

    boolean isEmpty() {
        return least > most + ROUNDING;
    }

    ScaleRange atLeast(double scale) {
        return new ScaleRange(Math.max(least, scale), most);
    }

    ScaleRange atMost(double scale) {
        return new ScaleRange(least, Math.min(most, scale));
    }

    /** The part of the range in which the lower line does not lie above the upper one. */
    ScaleRange ordered(Line lower, Line upper) {
        double slope = lower.slope() - upper.slope();
        double gap = upper.atZero() - lower.atZero();
        if (Math.abs(slope) < ROUNDING) {
            return gap >= -ROUNDING ? this : new ScaleRange(1, 0);
        }
        return slope > 0 ? atMost(gap / slope) : atLeast(gap / slope);
    }
}
