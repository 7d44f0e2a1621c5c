package org.gradphoto.kiosk.matting;

/**
 * The way between the levels of sRGB, 0 to 255, and linear light, 0 to 1 (IEC 61966-2-1). Light mixes in linear light only: half a hair in front of
 * the backdrop is half the light of each.
 */
final class Srgb {

    private static final int LEVELS = 256;

    private static final int FINE = 1024;

    private final float[] linear = new float[LEVELS];
    private final float[] oneLevel = new float[FINE + 1];

    Srgb() {
        for (int level = 0; level < LEVELS; level++) {
            double value = level / 255.0;
            linear[level] = (float) (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i <= FINE; i++) {
            double light = Math.max(0.0031308, i / (double) FINE);
            oneLevel[i] = (float) (Math.pow(light, 1.4 / 2.4) / (255 * 1.055 / 2.4));
        }
    }

    /** The light of a level. */
    float linear(int level) {
        return linear[level];
    }

    /** The level of a light, not rounded. */
    double level(double light) {
        double inside = Math.max(0, Math.min(1, light));
        return 255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055);
    }

    /** How much light one level is at this light: what a camera's noise of so many levels amounts to there. */
    double lightOfOneLevel(double light) {
        return oneLevel[(int) (FINE * Math.max(0, Math.min(1, light)))];
    }
}
