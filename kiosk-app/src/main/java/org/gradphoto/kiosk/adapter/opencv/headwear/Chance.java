package org.gradphoto.kiosk.adapter.opencv.headwear;

import java.util.Random;

/** Numbers drawn by lot, the same for the same seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** A number between two. */
    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A whole number from 0 on, below this. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in this share of the draws. */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** Random heights on a grid of this mesh width, smooth between its points; mean 0, spread about 0.7. */
    Relief relief(double mesh) {
        return new Relief(random.nextLong(), mesh);
    }

    /** A random landscape. */
    static final class Relief {

        private static final int GRID = 64;

        private final double mesh;
        private final double[] heights = new double[GRID * GRID];

        private Relief(long seed, double mesh) {
            this.mesh = mesh;
            Random random = new Random(seed);
            for (int i = 0; i < heights.length; i++) {
                heights[i] = random.nextGaussian();
            }
        }

        /** The height at a place; the landscape repeats itself after 64 meshes. */
        double at(double x, double y) {
            double u = x / mesh;
            double v = y / mesh;
            double s = u - Math.floor(u);
            double t = v - Math.floor(v);
            int column = (int) Math.floor(u);
            int row = (int) Math.floor(v);
            double upper = height(column, row) * (1 - s) + height(column + 1, row) * s;
            double lower = height(column, row + 1) * (1 - s) + height(column + 1, row + 1) * s;
            return upper * (1 - t) + lower * t;
        }

        private double height(int column, int row) {
            return heights[Math.floorMod(row, GRID) * GRID + Math.floorMod(column, GRID)];
        }
    }
}
