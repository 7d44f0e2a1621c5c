package org.gradphoto.kiosk.adapter.opencv;

/**
 * What the ear model looks at, on a grid of square cells for each view: directions of edges (HOG), colour against the cheek, and the person's mask.
 *
 * <p>The order of the numbers is part of the model's file: a change here needs a new training.
 */
final class EarFeatures {

    private static final int BINS = 9;
    private static final int COLOURS = 3;
    /** Brings colour distances to about the size of the other features. */
    private static final double COLOUR_UNIT = 25;

    private final EarPatch patch;
    private final EarView view;
    private final double[] features;
    private int at;

    private EarFeatures(EarPatch patch, double[] features, int at) {
        this.patch = patch;
        this.view = patch.view();
        this.features = features;
        this.at = at;
    }

    /** How many numbers there are. */
    static int count() {
        int count = 0;
        for (EarView view : EarView.values()) {
            count += count(view);
        }
        return count;
    }

    private static int count(EarView view) {
        return view.rows() * view.columns() * (BINS + COLOURS + 1);
    }

    /** The numbers of one ear of a portrait, all views one after the other. */
    static double[] of(Look look, EarSide side) {
        double[] features = new double[count()];
        int at = 0;
        for (EarView view : EarView.values()) {
            new EarFeatures(EarPatch.of(look, side, view), features, at).fill(look.skin());
            at += count(view);
        }
        return features;
    }

    private void fill(Lab skin) {
        addEdges();
        addColours(skin);
        addMask();
    }

    private void addEdges() {
        double[][] cells = new double[view.rows() * view.columns()][BINS];
        for (int y = 0; y < view.rows() * view.cell(); y++) {
            for (int x = 0; x < view.columns() * view.cell(); x++) {
                addEdge(x, y, cells[y / view.cell() * view.columns() + x / view.cell()]);
            }
        }
        for (int cell = 0; cell < cells.length; cell++) {
            double energy = Math.sqrt(energyAround(cells, cell)) + 1;
            for (int bin = 0; bin < BINS; bin++) {
                features[at++] = cells[cell][bin] / energy * 3;
            }
        }
    }

    private void addEdge(int x, int y, double[] bins) {
        double dx = patch.l(Math.min(x + 1, view.width() - 1), y) - patch.l(Math.max(x - 1, 0), y);
        double dy = patch.l(x, Math.min(y + 1, view.height() - 1)) - patch.l(x, Math.max(y - 1, 0));
        double turn = (Math.atan2(dy, dx) + Math.PI) / Math.PI * BINS % BINS;
        int bin = (int) turn % BINS;
        double share = turn - Math.floor(turn);
        double strength = Math.hypot(dx, dy);
        bins[bin] += strength * (1 - share);
        bins[(bin + 1) % BINS] += strength * share;
    }

    /** Edges count against what is usual around them, so that light and contrast matter little. */
    private double energyAround(double[][] cells, int cell) {
        double sum = 0;
        int row = cell / view.columns();
        int column = cell % view.columns();
        for (int r = Math.max(0, row - 1); r <= Math.min(view.rows() - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(view.columns() - 1, column + 1); c++) {
                for (double value : cells[r * view.columns() + c]) {
                    sum += value * value;
                }
            }
        }
        return sum;
    }

    private void addColours(Lab skin) {
        for (int cell = 0; cell < view.rows() * view.columns(); cell++) {
            Lab mean = mean(cell % view.columns() * view.cell(), cell / view.columns() * view.cell());
            features[at++] = (mean.l() - skin.l()) / COLOUR_UNIT;
            features[at++] = (mean.a() - skin.a()) / COLOUR_UNIT;
            features[at++] = (mean.b() - skin.b()) / COLOUR_UNIT;
        }
    }

    private Lab mean(int left, int top) {
        double l = 0;
        double a = 0;
        double b = 0;
        for (int y = top; y < top + view.cell(); y++) {
            for (int x = left; x < left + view.cell(); x++) {
                l += patch.l(x, y);
                a += patch.a(x, y);
                b += patch.b(x, y);
            }
        }
        double count = view.cell() * view.cell();
        return new Lab(l / count, a / count, b / count);
    }

    private void addMask() {
        int middle = view.cell() / 2;
        for (int row = 0; row < view.rows(); row++) {
            for (int column = 0; column < view.columns(); column++) {
                features[at++] = patch.person(column * view.cell() + middle, row * view.cell() + middle) - 0.5;
            }
        }
    }
}
