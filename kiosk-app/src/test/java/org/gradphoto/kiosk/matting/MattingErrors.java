package org.gradphoto.kiosk.matting;

/**
 * How far an alpha is from the true one, as Rhemann et al. (A Perceptually Motivated Online Benchmark for Image Matting, 2009) measure it: sum of
 * absolute differences, mean square, and the squared difference of the gradients of Gaussian derivatives (sigma 1.4), in thousands of pixels.
 *
 * @param sad sum of absolute differences / 1000
 * @param mse mean squared difference
 * @param gradient summed squared difference of the gradient magnitudes / 1000
 */
record MattingErrors(double sad, double mse, double gradient) {

    private static final double SIGMA = 1.4;
    private static final int RADIUS = 4;

    /** The errors over the places that are set. */
    static MattingErrors of(float[] alpha, float[] truth, boolean[] region, int width) {
        float[] found = gradient(alpha, width);
        float[] wanted = gradient(truth, width);
        double sad = 0;
        double squares = 0;
        double gradient = 0;
        int count = 0;
        for (int i = 0; i < alpha.length; i++) {
            if (region[i]) {
                double off = alpha[i] - truth[i];
                double steep = found[i] - wanted[i];
                sad += Math.abs(off);
                squares += off * off;
                gradient += steep * steep;
                count++;
            }
        }
        return new MattingErrors(sad / 1000, count == 0 ? 0 : squares / count, gradient / 1000);
    }

    private static float[] gradient(float[] alpha, int width) {
        float[] across = convolved(convolved(alpha, width, true, true), width, false, false);
        float[] down = convolved(convolved(alpha, width, true, false), width, false, true);
        float[] magnitude = new float[alpha.length];
        for (int i = 0; i < magnitude.length; i++) {
            magnitude[i] = (float) Math.hypot(across[i], down[i]);
        }
        return magnitude;
    }

    private static float[] convolved(float[] values, int width, boolean along, boolean derivative) {
        int height = values.length / width;
        float[] kernel = kernel(derivative);
        float[] result = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int d = -RADIUS; d <= RADIUS; d++) {
                    int column = along ? Math.max(0, Math.min(width - 1, x + d)) : x;
                    int row = along ? y : Math.max(0, Math.min(height - 1, y + d));
                    sum += kernel[d + RADIUS] * values[row * width + column];
                }
                result[y * width + x] = sum;
            }
        }
        return result;
    }

    /** Scaled so that the whole two-dimensional kernel has the norm 1, as the benchmark does. */
    private static float[] kernel(boolean derivative) {
        float[] kernel = new float[2 * RADIUS + 1];
        double norm = 0;
        for (int d = -RADIUS; d <= RADIUS; d++) {
            double bell = Math.exp(-d * d / (2 * SIGMA * SIGMA));
            kernel[d + RADIUS] = (float) (derivative ? d * bell : bell);
            norm += kernel[d + RADIUS] * kernel[d + RADIUS];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= (float) Math.sqrt(norm);
        }
        return kernel;
    }
}
