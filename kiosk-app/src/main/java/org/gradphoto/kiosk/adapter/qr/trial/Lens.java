package org.gradphoto.kiosk.adapter.qr.trial;

/** Blurs a picture as a lens out of focus does, nearly: a Gaussian, first along the rows and then along the columns. */
record Lens(int width, int height) {

    private static final double TAIL = 3;
    private static final double LEAST = 0.2;

    /** Blurs in place; {@code sigma} in pixels. */
    void blur(float[] light, double sigma) {
        if (sigma < LEAST) {
            return;
        }
        float[] kernel = kernel(sigma);
        float[] line = new float[Math.max(width, height)];
        for (int y = 0; y < height; y++) {
            along(light, y * width, 1, width, kernel, line);
        }
        for (int x = 0; x < width; x++) {
            along(light, x, width, height, kernel, line);
        }
    }

    private static float[] kernel(double sigma) {
        int radius = (int) Math.ceil(TAIL * sigma);
        float[] kernel = new float[2 * radius + 1];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) Math.exp(-(i - radius) * (i - radius) / (2 * sigma * sigma));
            sum += kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= (float) sum;
        }
        return kernel;
    }

    private static void along(float[] light, int start, int step, int count, float[] kernel, float[] line) {
        int radius = kernel.length / 2;
        for (int i = 0; i < count; i++) {
            line[i] = light[start + i * step];
        }
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (int k = 0; k < kernel.length; k++) {
                int at = Math.min(Math.max(i + k - radius, 0), count - 1);
                sum += kernel[k] * line[at];
            }
            light[start + i * step] = sum;
        }
    }
}
