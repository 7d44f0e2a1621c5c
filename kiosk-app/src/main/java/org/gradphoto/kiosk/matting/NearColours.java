package org.gradphoto.kiosk.matting;

/**
 * The colours of the person near each place: mean and spread of the light of what surely is the person, from the nearest such places. The model of the
 * foreground in Bayesian matting (Chuang, Curless, Salesin, Szeliski 2001), kept on a coarse grid.
 */
final class NearColours {

    private static final int CELL = 4;
    /** Places in a cell's neighbourhood that tell enough of it. */
    private static final float ENOUGH = 30;
    /** Neighbouring cells that share what they know. */
    private static final int REACH = 1;

    private final int wide;
    private final int high;
    private final float[][] moments;

    private NearColours(int wide, int high, float[][] moments) {
        this.wide = wide;
        this.high = high;
        this.moments = moments;
    }

    /** Learns from the places that are set. */
    static NearColours of(Light light, boolean[] person) {
        int wide = (light.width() + CELL - 1) / CELL;
        int high = (light.height() + CELL - 1) / CELL;
        float[] weight = new float[wide * high];
        float[][] sums = new float[9][wide * high];
        for (int i = 0; i < person.length; i++) {
            if (person[i]) {
                int cell = i / light.width() / CELL * wide + i % light.width() / CELL;
                weight[cell] += 1 / ENOUGH;
                add(sums, cell, light.red()[i], light.green()[i], light.blue()[i]);
            }
        }
        int side = 2 * REACH + 1;
        float[] shared = scaled(Windows.mean(weight, wide, high, REACH), side * side);
        for (int c = 0; c < sums.length; c++) {
            sums[c] = scaled(Windows.mean(sums[c], wide, high, REACH), side * side);
        }
        return new NearColours(wide, high, new PyramidFill(wide, high, shared, sums).fill());
    }

    private static void add(float[][] sums, int cell, float r, float g, float b) {
        sums[0][cell] += r / ENOUGH;
        sums[1][cell] += g / ENOUGH;
        sums[2][cell] += b / ENOUGH;
        sums[3][cell] += r * r / ENOUGH;
        sums[4][cell] += r * g / ENOUGH;
        sums[5][cell] += r * b / ENOUGH;
        sums[6][cell] += g * g / ENOUGH;
        sums[7][cell] += g * b / ENOUGH;
        sums[8][cell] += b * b / ENOUGH;
    }

    private static float[] scaled(float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }

    /** Writes mean (red, green, blue) and spread (rr, rg, rb, gg, gb, bb) near a place. */
    void near(int x, int y, double[] colour) {
        float across = Math.max(0, Math.min(wide - 1, (x + 0.5f) / CELL - 0.5f));
        float down = Math.max(0, Math.min(high - 1, (y + 0.5f) / CELL - 0.5f));
        int left = Math.min(Math.max(0, wide - 2), (int) across);
        int top = Math.min(Math.max(0, high - 2), (int) down);
        float u = across - left;
        float v = down - top;
        int at = top * wide + left;
        for (int m = 0; m < 9; m++) {
            float[] plane = moments[m];
            float upper = plane[at] + u * (plane[at + 1] - plane[at]);
            float lower = plane[at + wide] + u * (plane[at + wide + 1] - plane[at + wide]);
            colour[m] = upper + v * (lower - upper);
        }
        colour[3] -= colour[0] * colour[0];
        colour[4] -= colour[0] * colour[1];
        colour[5] -= colour[0] * colour[2];
        colour[6] -= colour[1] * colour[1];
        colour[7] -= colour[1] * colour[2];
        colour[8] -= colour[2] * colour[2];
    }
}
