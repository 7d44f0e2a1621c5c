package org.gradphoto.kiosk.matting;

/**
 * Carries values that are known in some cells to all cells: each cell takes what it knows itself, and what it lacks from ever coarser neighbourhoods
 * (push and pull: Gortler, Grzeszczuk, Szeliski, Cohen 1996, section 3.4). Smooth where nothing is known, faithful where much is.
 */
final class PyramidFill {

    private final int width;
    private final int height;
    private final float[] weight;
    private final float[][] sums;

    /**
     * Cells with what they know.
     *
     * @param weight how much each cell knows, 0 for nothing; a weight of 1 and more needs no neighbour
     * @param sums the known values times the weight
     */
    PyramidFill(int width, int height, float[] weight, float[][] sums) {
        this.width = width;
        this.height = height;
        this.weight = weight;
        this.sums = sums;
    }

    /** The values everywhere, one plane for each kind of value. */
    float[][] fill() {
        float[][] filled = width <= 1 && height <= 1 ? lone() : coarser();
        for (int c = 0; c < sums.length; c++) {
            for (int i = 0; i < weight.length; i++) {
                if (weight[i] > 0) {
                    float own = Math.min(1, weight[i]);
                    filled[c][i] += own * (sums[c][i] / weight[i] - filled[c][i]);
                }
            }
        }
        return filled;
    }

    private float[][] lone() {
        float[][] filled = new float[sums.length][1];
        for (int c = 0; c < sums.length; c++) {
            filled[c][0] = weight[0] > 0 ? sums[c][0] / weight[0] : 0;
        }
        return filled;
    }

    /** The answer of a grid of half the size, stretched back. */
    private float[][] coarser() {
        int wide = (width + 1) / 2;
        int high = (height + 1) / 2;
        float[][] coarse = new PyramidFill(wide, high, halved(weight, wide, high), halvedSums(wide, high)).fill();
        float[][] back = new float[sums.length][];
        for (int c = 0; c < sums.length; c++) {
            back[c] = new Plane(wide, high, coarse[c]).stretched(width, height).values();
        }
        return back;
    }

    private float[][] halvedSums(int wide, int high) {
        float[][] half = new float[sums.length][];
        for (int c = 0; c < sums.length; c++) {
            half[c] = halved(sums[c], wide, high);
        }
        return half;
    }

    private float[] halved(float[] values, int wide, int high) {
        float[] half = new float[wide * high];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                half[y / 2 * wide + x / 2] += values[y * width + x];
            }
        }
        return half;
    }
}
