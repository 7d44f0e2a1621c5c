package org.gradphoto.kiosk.adapter.qr;

/**
 * Takes a Gaussian blur back by van Cittert's iteration: what a guess, blurred, lacks of the picture is added to the guess, and again. Few steps bring edges
 * back, many bring the noise too. The Gaussian is a box applied three times.
 */
final class Deblur {

    private static final int BOXES = 3;
    private static final float WHITE = 255;

    private final int width;
    private final int height;
    private final int radius;
    private final float[] line;

    private Deblur(int width, int height, int radius) {
        this.width = width;
        this.height = height;
        this.radius = radius;
        this.line = new float[Math.max(width, height)];
    }

    /**
     * The picture without its blur.
     *
     * @param sigma standard deviation of the blur, pixels; three boxes of radius r blur by the root of r (r + 1)
     */
    static Grey of(Grey blurred, double sigma, int steps) {
        int radius = Math.max(1, (int) Math.round(Math.sqrt(sigma * sigma + 0.25) - 0.5));
        return new Deblur(blurred.width(), blurred.height(), radius).run(blurred, steps);
    }

    private Grey run(Grey blurred, int steps) {
        float[] seen = new float[blurred.light().length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = blurred.light()[i] & 0xff;
        }
        float[] guess = seen.clone();
        for (int step = 0; step < steps; step++) {
            float[] again = guess.clone();
            for (int box = 0; box < BOXES; box++) {
                blur(again);
            }
            for (int i = 0; i < guess.length; i++) {
                guess[i] = Math.max(0, Math.min(WHITE, guess[i] + seen[i] - again[i]));
            }
        }
        byte[] light = new byte[guess.length];
        for (int i = 0; i < light.length; i++) {
            light[i] = (byte) Math.round(guess[i]);
        }
        return new Grey(width, height, light);
    }

    private void blur(float[] light) {
        for (int y = 0; y < height; y++) {
            along(light, y * width, 1, width);
        }
        for (int x = 0; x < width; x++) {
            along(light, x, width, height);
        }
    }

    /** A running mean; beyond its ends a line goes on as it ended. */
    private void along(float[] light, int start, int step, int count) {
        for (int i = 0; i < count; i++) {
            line[i] = light[start + i * step];
        }
        float sum = line[0] * (radius + 1);
        for (int i = 1; i <= radius; i++) {
            sum += line[Math.min(i, count - 1)];
        }
        float share = 1f / (2 * radius + 1);
        for (int i = 0; i < count; i++) {
            light[start + i * step] = sum * share;
            sum += line[Math.min(i + radius + 1, count - 1)] - line[Math.max(i - radius, 0)];
        }
    }
}
