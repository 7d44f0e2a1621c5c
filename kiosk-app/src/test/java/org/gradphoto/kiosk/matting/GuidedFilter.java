package org.gradphoto.kiosk.matting;

/** The guided filter with a colour guide (He, Sun, Tang 2013, section 3.4): the baseline that sharpens a coarse mask along the picture's edges. */
final class GuidedFilter {

    private final Light guide;
    private final int radius;
    private final double epsilon;

    GuidedFilter(Light guide, int radius, double epsilon) {
        this.guide = guide;
        this.radius = radius;
        this.epsilon = epsilon;
    }

    float[] filter(float[] mask) {
        float[][] colours = guide.channels();
        float[] meanMask = mean(mask);
        float[][] means = new float[3][];
        float[][] withMask = new float[3][];
        for (int c = 0; c < 3; c++) {
            means[c] = mean(colours[c]);
            withMask[c] = mean(times(colours[c], mask));
        }
        float[][] products = new float[6][];
        for (int c = 0, k = 0; c < 3; c++) {
            for (int d = c; d < 3; d++) {
                products[k++] = mean(times(colours[c], colours[d]));
            }
        }
        float[][] slope = new float[3][mask.length];
        float[] offset = new float[mask.length];
        for (int i = 0; i < mask.length; i++) {
            fit(i, means, products, withMask, meanMask, slope, offset);
        }
        return apply(colours, slope, offset);
    }

    private void fit(
            int i,
            float[][] m,
            float[][] products,
            float[][] withMask,
            float[] meanMask,
            float[][] slope,
            float[] offset) {
        double[][] normal = new double[3][4];
        for (int c = 0, k = 0; c < 3; c++) {
            for (int d = c; d < 3; d++) {
                normal[c][d] = products[k++][i] - m[c][i] * m[d][i] + (c == d ? epsilon : 0);
            }
            normal[c][3] = withMask[c][i] - m[c][i] * meanMask[i];
        }
        double[] solved = NormalEquations.solve(normal);
        offset[i] = meanMask[i];
        for (int c = 0; c < 3; c++) {
            slope[c][i] = (float) solved[c];
            offset[i] -= (float) solved[c] * m[c][i];
        }
    }

    private float[] apply(float[][] colours, float[][] slope, float[] offset) {
        float[] filtered = mean(offset);
        for (int c = 0; c < 3; c++) {
            float[] mean = mean(slope[c]);
            for (int i = 0; i < filtered.length; i++) {
                filtered[i] += mean[i] * colours[c][i];
            }
        }
        for (int i = 0; i < filtered.length; i++) {
            filtered[i] = Math.max(0, Math.min(1, filtered[i]));
        }
        return filtered;
    }

    private float[] mean(float[] values) {
        return Windows.mean(values, guide.width(), guide.height(), radius);
    }

    private static float[] times(float[] one, float[] other) {
        float[] product = new float[one.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = one[i] * other[i];
        }
        return product;
    }
}
