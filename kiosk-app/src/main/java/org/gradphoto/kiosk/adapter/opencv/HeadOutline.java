package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.portrait.HeadGeometry;

/** Finds where the head is: eyes, chin and cheeks from the mesh, the top of the hair from the person's mask. */
final class HeadOutline {

    private static final double PERSON = 0.5;
    /** Buns and ponytails reach beyond the face by less than this share of its width. */
    private static final double HAIR_BESIDE = 0.25;

    private HeadOutline() {}

    static HeadGeometry of(Mesh mesh, Mask mask) {
        double beside = (mesh.right() - mesh.left()) * HAIR_BESIDE;
        int first = mask.column(mesh.left() - beside);
        int last = mask.column(mesh.right() + beside);
        int eyes = mask.row(mesh.eyes().y());
        double top = top(mask, first, last, eyes);
        int highest = (int) Math.min(eyes, Math.ceil(top));
        return new HeadGeometry(
                Math.min(mask.pictureY(top), mesh.at(10).y()),
                mesh.eyes().y(),
                mesh.chin().y(),
                mesh.left(),
                mesh.right(),
                Math.min(mesh.left(), mask.pictureX(side(mask, mask.column(mesh.left()), -1, highest, eyes))),
                Math.max(mesh.right(), mask.pictureX(side(mask, mask.column(mesh.right()), 1, highest, eyes) + 1)),
                top < 1);
    }

    /** The last column that still shows person above the eyes, going outwards from the face. */
    private static int side(Mask mask, int from, int step, int top, int eyes) {
        int column = from;
        while (column + step >= 0 && column + step < mask.side() && showsPerson(mask, column + step, top, eyes)) {
            column += step;
        }
        return column;
    }

    private static boolean showsPerson(Mask mask, int column, int top, int eyes) {
        for (int row = top; row < eyes; row++) {
            if (mask.cell(column, row) >= PERSON) {
                return true;
            }
        }
        return false;
    }

    /** Height of the highest border between person and backdrop, in cells; at least two neighbours must agree, a lone cell is noise. */
    private static double top(Mask mask, int first, int last, int eyes) {
        for (int row = 0; row < eyes; row++) {
            double best = best(mask, first, last, row);
            if (best >= PERSON) {
                double above = row == 0 ? 0 : best(mask, first, last, row - 1);
                // Cell centres lie half a cell down; between two centres the border is where the probability crosses
                // the half.
                double share = row == 0 ? 1 : (best - PERSON) / Math.max(best - above, 1e-6);
                return row + 0.5 - Math.min(1, share);
            }
        }
        return eyes;
    }

    private static double best(Mask mask, int first, int last, int row) {
        double best = 0;
        for (int column = first; column < last; column++) {
            best = Math.max(best, Math.min(mask.cell(column, row), mask.cell(column + 1, row)));
        }
        return best;
    }
}
