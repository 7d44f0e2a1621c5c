package org.gradphoto.kiosk.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a linear model: logistic regression with a ridge, by accelerated gradient descent (Nesterov). Features are brought to mean 0 and spread 1 first, so
 * that the ridge pulls all of them alike. Both classes weigh the same in sum. Nothing is random: the same samples in the same order give the same model.
 */
public final class LinearFit {

    private static final int STEPS = 600;
    private static final int POWER_STEPS = 30;

    private final double ridge;
    private final List<double[]> rows = new ArrayList<>();
    private final double[] labels;
    private final double[] weights;
    private final int features;
    private final Spread spread;

    private LinearFit(List<Sample> samples, double ridge) {
        this.ridge = ridge;
        double yes = sum(samples, true);
        double no = sum(samples, false);
        int count = samples.stream()
                .mapToInt(sample -> sample.weight() > 0 ? sample.variants().size() : 0)
                .sum();
        labels = new double[count];
        weights = new double[count];
        for (Sample sample : samples) {
            double share = sample.weight() * (yes + no) / 2 / (sample.yes() ? yes : no);
            add(sample, share);
        }
        features = rows.get(0).length;
        spread = Spread.of(rows);
        rows.replaceAll(spread::even);
    }

    private void add(Sample sample, double share) {
        if (sample.weight() > 0) {
            for (double[] variant : sample.variants()) {
                labels[rows.size()] = sample.yes() ? 1 : 0;
                weights[rows.size()] = share / sample.variants().size();
                rows.add(variant);
            }
        }
    }

    private static double sum(List<Sample> samples, boolean yes) {
        return samples.stream()
                .filter(sample -> sample.yes() == yes)
                .mapToDouble(Sample::weight)
                .sum();
    }

    /**
     * The model of some samples.
     *
     * @param ridge strength of the pull towards small weights
     * @throws IllegalArgumentException when one of the classes has no sample
     */
    public static LinearModel fit(List<Sample> samples, double ridge) {
        if (!(sum(samples, true) > 0) || !(sum(samples, false) > 0)) {
            throw new IllegalArgumentException("nothing can be learned of one class alone");
        }
        return new LinearFit(samples, ridge).descend();
    }

    private LinearModel descend() {
        double step = 1 / (ridge + steepest() / 4);
        double[] now = new double[features + 1];
        double[] ahead = now.clone();
        for (int i = 0; i < STEPS; i++) {
            double[] slope = slope(ahead);
            double momentum = i / (i + 3.0);
            for (int j = 0; j <= features; j++) {
                double next = ahead[j] - step * slope[j];
                ahead[j] = next + momentum * (next - now[j]);
                now[j] = next;
            }
        }
        return spread.model(now[features], Arrays.copyOf(now, features));
    }

    /** The bias stands behind the weights and carries no ridge. */
    private double[] slope(double[] at) {
        double[] slope = new double[features + 1];
        for (int i = 0; i < weights.length; i++) {
            double likely = 1 / (1 + Math.exp(-product(rows.get(i), at)));
            addTo(slope, rows.get(i), weights[i] * (likely - labels[i]));
        }
        for (int j = 0; j < features; j++) {
            slope[j] += ridge * at[j];
        }
        return slope;
    }

    /** The steepest curvature of the weighted rows, by the power method and a little more, because that comes from below. */
    private double steepest() {
        double[] direction = new double[features + 1];
        Arrays.fill(direction, 1 / Math.sqrt(features + 1.0));
        double length = 0;
        for (int i = 0; i < POWER_STEPS; i++) {
            double[] next = new double[features + 1];
            for (int row = 0; row < weights.length; row++) {
                addTo(next, rows.get(row), weights[row] * product(rows.get(row), direction));
            }
            length = Math.sqrt(Arrays.stream(next).map(value -> value * value).sum());
            for (int j = 0; j <= features; j++) {
                direction[j] = next[j] / length;
            }
        }
        return length * 1.1;
    }

    private double product(double[] row, double[] at) {
        // Four sums at a time: one alone would wait for itself at each step.
        double a = at[features];
        double b = 0;
        double c = 0;
        double d = 0;
        int j = 0;
        for (; j + 3 < features; j += 4) {
            a += row[j] * at[j];
            b += row[j + 1] * at[j + 1];
            c += row[j + 2] * at[j + 2];
            d += row[j + 3] * at[j + 3];
        }
        for (; j < features; j++) {
            a += row[j] * at[j];
        }
        return a + b + (c + d);
    }

    private void addTo(double[] sums, double[] row, double factor) {
        for (int j = 0; j < features; j++) {
            sums[j] += factor * row[j];
        }
        sums[features] += factor;
    }
}
