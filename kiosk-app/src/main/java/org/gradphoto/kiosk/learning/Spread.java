package org.gradphoto.kiosk.learning;

import java.util.List;

/**
 * Mean and spread of each feature.
 *
 * @param mean of each feature
 * @param deviation standard deviation of each feature, never 0
 */
record Spread(double[] mean, double[] deviation) {

    /** A feature that never changes tells nothing and must not be blown up. */
    private static final double LEAST = 1e-3;

    static Spread of(List<double[]> rows) {
        int features = rows.get(0).length;
        double[] mean = new double[features];
        double[] squares = new double[features];
        for (double[] row : rows) {
            for (int j = 0; j < features; j++) {
                mean[j] += row[j] / rows.size();
                squares[j] += row[j] * row[j] / rows.size();
            }
        }
        for (int j = 0; j < features; j++) {
            squares[j] = Math.sqrt(Math.max(0, squares[j] - mean[j] * mean[j])) + LEAST;
        }
        return new Spread(mean, squares);
    }

    /** The features of a row brought to mean 0 and spread 1. */
    double[] even(double[] row) {
        double[] even = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            even[j] = (row[j] - mean[j]) / deviation[j];
        }
        return even;
    }

    /** The model that scores features as they are just as the given one scores evened features. */
    LinearModel model(double bias, double[] weights) {
        double[] plain = new double[weights.length];
        double shifted = bias;
        for (int j = 0; j < weights.length; j++) {
            plain[j] = weights[j] / deviation[j];
            shifted -= plain[j] * mean[j];
        }
        return new LinearModel(shifted, plain);
    }
}
