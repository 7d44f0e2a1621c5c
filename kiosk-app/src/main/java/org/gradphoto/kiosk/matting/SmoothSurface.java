package org.gradphoto.kiosk.matting;

import java.util.Arrays;

/**
 * The light of an even backdrop under uneven lamps: for each primary a surface of second order over the picture, fitted to the places that surely show
 * the backdrop, robustly (iteratively reweighted least squares with Tukey's biweight), so that shadows, creases and things do not bend it.
 */
final class SmoothSurface {

    private static final int TERMS = 6;
    private static final int ROUNDS = 6;
    /** Every so manieth place across and down is enough to fit six numbers. */
    private static final int STRIDE = 4;
    /** Residuals beyond so many times the median one count as strangers. */
    private static final double TUKEY = 5;

    private final int width;
    private final int height;
    private final double[][] terms = new double[3][TERMS];

    private SmoothSurface(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Fits the places that are set. */
    static SmoothSurface fit(Light light, boolean[] places) {
        SmoothSurface surface = new SmoothSurface(light.width(), light.height());
        int[] samples = surface.samples(places);
        double[] weights = new double[samples.length];
        Arrays.fill(weights, 1);
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < 3; c++) {
                surface.solve(c, light.channels()[c], samples, weights);
            }
            surface.reweigh(light, samples, weights);
        }
        return surface;
    }

    private int[] samples(boolean[] places) {
        int[] found = new int[places.length / STRIDE / STRIDE + width + height];
        int count = 0;
        for (int y = STRIDE / 2; y < height; y += STRIDE) {
            for (int x = STRIDE / 2; x < width; x += STRIDE) {
                if (places[y * width + x]) {
                    found[count++] = y * width + x;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void solve(int channel, float[] values, int[] samples, double[] weights) {
        double[][] normal = new double[TERMS][TERMS + 1];
        double[] basis = new double[TERMS];
        for (int s = 0; s < samples.length; s++) {
            basis(samples[s] % width, samples[s] / width, basis);
            for (int i = 0; i < TERMS; i++) {
                double weighted = weights[s] * basis[i];
                for (int j = i; j < TERMS; j++) {
                    normal[i][j] += weighted * basis[j];
                }
                normal[i][TERMS] += weighted * values[samples[s]];
            }
        }
        terms[channel] = NormalEquations.solve(normal);
    }

    private void reweigh(Light light, int[] samples, double[] weights) {
        double[] residuals = new double[samples.length];
        for (int s = 0; s < samples.length; s++) {
            residuals[s] = distance(light, samples[s]);
        }
        double[] sorted = residuals.clone();
        Arrays.sort(sorted);
        double limit = TUKEY * Math.max(2e-3, sorted.length == 0 ? 0 : sorted[sorted.length / 2]);
        for (int s = 0; s < samples.length; s++) {
            double share = residuals[s] / limit;
            weights[s] = share >= 1 ? 1e-6 : Math.pow(1 - share * share, 2);
        }
    }

    private double distance(Light light, int place) {
        int x = place % width;
        int y = place / width;
        double r = light.red()[place] - at(0, x, y);
        double g = light.green()[place] - at(1, x, y);
        double b = light.blue()[place] - at(2, x, y);
        return Math.sqrt(r * r + g * g + b * b);
    }

    private void basis(int column, int row, double[] basis) {
        double x = 2.0 * column / width - 1;
        double y = 2.0 * row / height - 1;
        basis[0] = 1;
        basis[1] = x;
        basis[2] = y;
        basis[3] = x * x;
        basis[4] = x * y;
        basis[5] = y * y;
    }

    double at(int channel, int column, int row) {
        double x = 2.0 * column / width - 1;
        double y = 2.0 * row / height - 1;
        double[] t = terms[channel];
        return t[0] + x * (t[1] + t[3] * x + t[4] * y) + y * (t[2] + t[5] * y);
    }

    /** The surface at every place, never darker than a hundredth of full light. */
    Light everywhere() {
        Light plate = Light.empty(width, height);
        float[][] channels = plate.channels();
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    channels[c][y * width + x] = (float) Math.max(0.01, at(c, x, y));
                }
            }
        }
        return plate;
    }
}
