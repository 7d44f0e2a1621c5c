package org.gradphoto.kiosk.matting;

/** A symmetric matrix of three by three (rr, rg, rb, gg, gb, bb) and an offset; both are filled in place, because millions are needed. */
final class Covariance {

    /** Few, for the heavy-tailed errors that JPEG leaves at edges. In three dimensions the density falls with the power of half of three more. */
    private static final double FREEDOM = 4;

    private final double[] values = new double[6];
    private final double[] offset = new double[3];
    private final double[] solved = new double[3];
    private double determinant;

    /** Where an element stands; {@code row <= column}. */
    static int at(int row, int column) {
        return row * (5 - row) / 2 + column;
    }

    double[] values() {
        return values;
    }

    double[] offset() {
        return offset;
    }

    /** The inverse times the offset. */
    double[] solved() {
        double a = values[0];
        double b = values[1];
        double c = values[2];
        double d = values[3];
        double e = values[4];
        double f = values[5];
        double aa = d * f - e * e;
        double ab = c * e - b * f;
        double ac = b * e - c * d;
        double bb = a * f - c * c;
        double bc = b * c - a * e;
        double cc = a * d - b * b;
        determinant = Math.max(1e-30, a * aa + b * ab + c * ac);
        double inverse = 1 / determinant;
        solved[0] = (aa * offset[0] + ab * offset[1] + ac * offset[2]) * inverse;
        solved[1] = (ab * offset[0] + bb * offset[1] + bc * offset[2]) * inverse;
        solved[2] = (ac * offset[0] + bc * offset[1] + cc * offset[2]) * inverse;
        return solved;
    }

    /** Square of the offset in spreads (Mahalanobis). */
    double square() {
        double[] pulled = solved();
        return Math.max(0, offset[0] * pulled[0] + offset[1] * pulled[1] + offset[2] * pulled[2]);
    }

    /**
     * Density of Student's distribution with {@value #FREEDOM} degrees of freedom at the offset, without its constant. Roots and products only, because it is asked
     * millions of times a photo; offsets and spreads of light are far from what a double could not hold.
     */
    double student() {
        double near = 1 + square() / FREEDOM;
        double third = near * near * near;
        return 1 / Math.sqrt(determinant * third * third * near);
    }
}
