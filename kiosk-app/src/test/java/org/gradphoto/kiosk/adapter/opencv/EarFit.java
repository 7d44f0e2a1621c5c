package org.gradphoto.kiosk.adapter.opencv;

import java.util.List;

/**
 * Fits the linear ear model: logistic regression with a ridge, by accelerated gradient descent. Both classes weigh the same in sum; a partly covered ear
 * counts as covered with half a weight, because one label in ten is off by a class there.
 */
final class EarFit {

    private static final double RIDGE = 60;
    private static final int STEPS = 3000;

    private final List<EarSample> samples;
    private final double[] weights;
    /** Position of the bias behind the features; it carries no ridge. */
    private final int bias = EarFeatures.count();

    private EarFit(List<EarSample> samples) {
        this.samples = samples;
        double visible = sum(samples, true);
        double covered = sum(samples, false);
        this.weights = samples.stream()
                .mapToDouble(s -> weight(s) * samples.size() / 2 / (s.isVisible() ? visible : covered))
                .toArray();
    }

    static double[] fit(List<EarSample> samples) {
        return new EarFit(samples).descend();
    }

    static EarModel model(double[] parameters) {
        double[] weights = new double[EarFeatures.count()];
        System.arraycopy(parameters, 0, weights, 0, weights.length);
        return new EarModel(parameters[weights.length], weights);
    }

    private static double weight(EarSample sample) {
        return sample.label().equals("partly") ? 0.5 : 1;
    }

    private static double sum(List<EarSample> samples, boolean visible) {
        return samples.stream()
                .filter(s -> s.isVisible() == visible)
                .mapToDouble(EarFit::weight)
                .sum();
    }

    private double[] descend() {
        double step = 1 / (RIDGE + steepest() / 4);
        double[] now = new double[bias + 1];
        double[] ahead = now.clone();
        for (int i = 0; i < STEPS; i++) {
            double[] slope = slope(ahead);
            double momentum = i / (i + 3.0);
            for (int j = 0; j <= bias; j++) {
                double next = ahead[j] - step * slope[j];
                ahead[j] = next + momentum * (next - now[j]);
                now[j] = next;
            }
        }
        return now;
    }

    private double[] slope(double[] at) {
        double[] slope = new double[bias + 1];
        EarModel model = model(at);
        for (int i = 0; i < weights.length; i++) {
            EarSample sample = samples.get(i);
            double likely = 1 / (1 + Math.exp(-model.score(sample.features())));
            double error = weights[i] * (likely - (sample.isVisible() ? 1 : 0));
            for (int j = 0; j < bias; j++) {
                slope[j] += error * sample.features()[j];
            }
            slope[bias] += error;
        }
        for (int j = 0; j < bias; j++) {
            slope[j] += RIDGE * at[j];
        }
        return slope;
    }

    /** A bound of the curvature: no direction is steeper than all samples together. */
    private double steepest() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double length = 1;
            for (double feature : samples.get(i).features()) {
                length += feature * feature;
            }
            sum += weights[i] * length;
        }
        return sum;
    }
}
