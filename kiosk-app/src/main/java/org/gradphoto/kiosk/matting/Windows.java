package org.gradphoto.kiosk.matting;

/** Sums and extremes over square windows around each place, in time that does not grow with the window. */
final class Windows {

    private Windows() {}

    /** The mean over {@code (2 radius + 1)²} places, fewer at the borders. */
    static float[] mean(float[] values, int width, int height, int radius) {
        float[] across = new float[values.length];
        for (int y = 0; y < height; y++) {
            meanLine(values, across, y * width, 1, width, radius);
        }
        float[] mean = new float[values.length];
        for (int x = 0; x < width; x++) {
            meanLine(across, mean, x, width, height, radius);
        }
        return mean;
    }

    private static void meanLine(float[] from, float[] to, int start, int step, int count, int radius) {
        double sum = 0;
        for (int i = 0; i < Math.min(count, radius); i++) {
            sum += from[start + i * step];
        }
        for (int i = 0; i < count; i++) {
            if (i + radius < count) {
                sum += from[start + (i + radius) * step];
            }
            if (i - radius > 0) {
                sum -= from[start + (i - radius - 1) * step];
            }
            int within = Math.min(count - 1, i + radius) - Math.max(0, i - radius) + 1;
            to[start + i * step] = (float) (sum / within);
        }
    }

    /** Whether any place of the square window is set. */
    static boolean[] grown(boolean[] set, int width, int height, int radius) {
        boolean[] across = new boolean[set.length];
        for (int y = 0; y < height; y++) {
            growLine(set, across, y * width, 1, width, radius);
        }
        boolean[] grown = new boolean[set.length];
        for (int x = 0; x < width; x++) {
            growLine(across, grown, x, width, height, radius);
        }
        return grown;
    }

    /** Whether all places of the square window are set; what lies outside the picture counts as set. */
    static boolean[] shrunk(boolean[] set, int width, int height, int radius) {
        return not(grown(not(set), width, height, radius));
    }

    static boolean[] not(boolean[] set) {
        boolean[] not = new boolean[set.length];
        for (int i = 0; i < set.length; i++) {
            not[i] = !set[i];
        }
        return not;
    }

    static int count(boolean[] set) {
        int count = 0;
        for (boolean one : set) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static void growLine(boolean[] from, boolean[] to, int start, int step, int count, int radius) {
        int last = -radius - 1;
        for (int i = 0; i < count + radius; i++) {
            if (i < count && from[start + i * step]) {
                last = i;
            }
            int target = i - radius;
            if (target >= 0) {
                to[start + target * step] = last >= target - radius;
            }
        }
    }
}
