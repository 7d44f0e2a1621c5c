package org.gradphoto.kiosk.matting;

import java.util.Arrays;

/**
 * The backdrop as it would look without the person: measured where it is seen, carried behind the person smoothly where it is not.
 *
 * @param light the plate
 */
record CleanPlate(Light light) {

    /** Side of a cell: finer detail of a backdrop is noise here. */
    private static final int CELL = 4;

    /** No camera and no JPEG is cleaner than so many levels. */
    private static final double LEAST_NOISE = 0.7;

    /** Places in a cell that tell enough of it. */
    private static final float ENOUGH = 6;

    /** Every so manieth place tells the noise; no divisor of a usual width, so that all columns take part. */
    private static final int STRIDE = 29;

    /**
     * Builds the plate.
     *
     * @param trend its surface, which leads behind the person
     * @param seen where the backdrop is seen
     */
    static CleanPlate of(Light picture, Light trend, boolean[] seen) {
        int wide = (picture.width() + CELL - 1) / CELL;
        int high = (picture.height() + CELL - 1) / CELL;
        float[] weight = new float[wide * high];
        float[][] sums = new float[3][wide * high];
        collect(picture, trend, seen, weight, sums);
        float[][] filled = new PyramidFill(wide, high, weight, sums).fill();
        Light plate = Light.empty(picture.width(), picture.height());
        for (int c = 0; c < 3; c++) {
            float[] ratio = new Plane(wide, high, filled[c])
                    .stretched(picture.width(), picture.height())
                    .values();
            for (int i = 0; i < ratio.length; i++) {
                plate.channels()[c][i] = trend.channels()[c][i] * ratio[i];
            }
        }
        return new CleanPlate(plate);
    }

    private static void collect(Light picture, Light trend, boolean[] seen, float[] weight, float[][] sums) {
        int width = picture.width();
        int wide = (width + CELL - 1) / CELL;
        float[][] from = picture.channels();
        float[][] led = trend.channels();
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                int cell = i / width / CELL * wide + i % width / CELL;
                weight[cell] += 1 / ENOUGH;
                for (int c = 0; c < 3; c++) {
                    sums[c][cell] += from[c][i] / led[c][i] / ENOUGH;
                }
            }
        }
    }

    /** How far each place stands out from the plate in brightness, in spreads of the noise where the backdrop is seen. */
    float[] standingOut(Light picture, boolean[] seen, Srgb srgb) {
        float[] out = new float[seen.length];
        float[] sample = new float[seen.length / STRIDE + 1];
        int count = 0;
        for (int i = 0; i < out.length; i++) {
            double back = brightness(light, i);
            out[i] = (float) (Math.abs(brightness(picture, i) - back) / srgb.lightOfOneLevel(back));
            if (i % STRIDE == 3 && seen[i]) {
                sample[count++] = out[i];
            }
        }
        float spread = (float) Math.max(LEAST_NOISE, spread(sample, count));
        for (int i = 0; i < out.length; i++) {
            out[i] /= spread;
        }
        return out;
    }

    private static double brightness(Light light, int i) {
        return 0.2126 * light.red()[i] + 0.7152 * light.green()[i] + 0.0722 * light.blue()[i];
    }

    /** Spread of the picture around the plate where it is seen, in levels of sRGB, red green blue. */
    double[] noise(Light picture, boolean[] seen, Srgb srgb) {
        double[] noise = new double[3];
        for (int c = 0; c < 3; c++) {
            float[] sample = new float[seen.length / STRIDE + 1];
            int count = 0;
            for (int i = 3; i < seen.length; i += STRIDE) {
                if (seen[i]) {
                    float back = light.channels()[c][i];
                    sample[count++] = (float) (Math.abs(picture.channels()[c][i] - back) / srgb.lightOfOneLevel(back));
                }
            }
            noise[c] = spread(sample, count);
        }
        return noise;
    }

    /** Robust spread of distances: 1.4826 times their median. */
    private static double spread(float[] distances, int count) {
        Arrays.sort(distances, 0, count);
        return count == 0 ? 0 : 1.4826 * distances[count / 2];
    }
}
