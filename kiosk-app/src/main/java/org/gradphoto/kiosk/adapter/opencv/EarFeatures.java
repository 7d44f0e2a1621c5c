package org.gradphoto.kiosk.adapter.opencv;

/**
 * What the ear model looks at, on a grid of 8 x 8 pixel cells: directions of edges, colour against the cheek, and the person's mask.
 *
 * <p>The order of the numbers is part of the model's file: a change here needs a new training.
 */
final class EarFeatures {

    private static final int CELL = 8;
    private static final int COLUMNS = EarPatch.WIDTH / CELL;
    private static final int ROWS = EarPatch.HEIGHT / CELL;
    private static final int BINS = 9;
    private static final int COLOURS = 3;
    /** Brings colour distances to about the size of the other features. */
    private static final double COLOUR_UNIT = 25;

    private EarFeatures() {}

    /** How many numbers there are. */
    static int count() {
        return ROWS * COLUMNS * (BINS + COLOURS + 1);
    }

    static double[] of(EarPatch patch, Lab skin) {
        double[] features = new double[count()];
        int at = addEdges(patch, features, 0);
        at = addColours(patch, skin, features, at);
        addMask(patch, features, at);
        return features;
    }

    private static int addEdges(EarPatch patch, double[] features, int start) {
        double[][] cells = new double[ROWS * COLUMNS][BINS];
        for (int y = 0; y < EarPatch.HEIGHT; y++) {
            for (int x = 0; x < EarPatch.WIDTH; x++) {
                addEdge(patch, x, y, cells[y / CELL * COLUMNS + x / CELL]);
            }
        }
        int at = start;
        for (int cell = 0; cell < cells.length; cell++) {
            double energy = Math.sqrt(energyAround(cells, cell)) + 1;
            for (int bin = 0; bin < BINS; bin++) {
                features[at++] = cells[cell][bin] / energy * 3;
            }
        }
        return at;
    }

    private static void addEdge(EarPatch patch, int x, int y, double[] bins) {
        double dx = patch.at(Math.min(x + 1, EarPatch.WIDTH - 1), y).l()
                - patch.at(Math.max(x - 1, 0), y).l();
        double dy = patch.at(x, Math.min(y + 1, EarPatch.HEIGHT - 1)).l()
                - patch.at(x, Math.max(y - 1, 0)).l();
        double turn = (Math.atan2(dy, dx) + Math.PI) / Math.PI * BINS % BINS;
        int bin = (int) turn % BINS;
        double share = turn - Math.floor(turn);
        double strength = Math.hypot(dx, dy);
        bins[bin] += strength * (1 - share);
        bins[(bin + 1) % BINS] += strength * share;
    }

    /** Edges count against what is usual around them, so that light and contrast matter little. */
    private static double energyAround(double[][] cells, int cell) {
        double sum = 0;
        int row = cell / COLUMNS;
        int column = cell % COLUMNS;
        for (int r = Math.max(0, row - 1); r <= Math.min(ROWS - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(COLUMNS - 1, column + 1); c++) {
                for (double value : cells[r * COLUMNS + c]) {
                    sum += value * value;
                }
            }
        }
        return sum;
    }

    private static int addColours(EarPatch patch, Lab skin, double[] features, int start) {
        int at = start;
        for (int cell = 0; cell < ROWS * COLUMNS; cell++) {
            Lab mean = mean(patch, cell % COLUMNS * CELL, cell / COLUMNS * CELL);
            features[at++] = (mean.l() - skin.l()) / COLOUR_UNIT;
            features[at++] = (mean.a() - skin.a()) / COLOUR_UNIT;
            features[at++] = (mean.b() - skin.b()) / COLOUR_UNIT;
        }
        return at;
    }

    private static Lab mean(EarPatch patch, int left, int top) {
        double l = 0;
        double a = 0;
        double b = 0;
        for (int y = top; y < top + CELL; y++) {
            for (int x = left; x < left + CELL; x++) {
                Lab colour = patch.at(x, y);
                l += colour.l();
                a += colour.a();
                b += colour.b();
            }
        }
        double count = CELL * CELL;
        return new Lab(l / count, a / count, b / count);
    }

    private static void addMask(EarPatch patch, double[] features, int start) {
        for (int cell = 0; cell < ROWS * COLUMNS; cell++) {
            features[start + cell] =
                    patch.person(cell % COLUMNS * CELL + CELL / 2, cell / COLUMNS * CELL + CELL / 2) - 0.5;
        }
    }
}
