package org.gradphoto.kiosk.accuracy;

import java.util.OptionalDouble;

/**
 * So many of so many.
 *
 * @param hits how many
 * @param of out of how many
 */
public record Rate(int hits, int of) {

    /** Quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959964;

    /** The share, 0 to 1; empty when there was nothing to count. */
    public OptionalDouble share() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / (double) of);
    }

    /** Lower end of the 95 % interval of the true share by E. B. Wilson (1927), which holds for small counts and for no hits too. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - reach());
    }

    /** Upper end of that interval. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + reach());
    }

    private double middle() {
        return (hits + Z * Z / 2) / (of + Z * Z);
    }

    private double reach() {
        double share = hits / (double) of;
        return Z / (of + Z * Z) * Math.sqrt(of * share * (1 - share) + Z * Z / 4);
    }
}
