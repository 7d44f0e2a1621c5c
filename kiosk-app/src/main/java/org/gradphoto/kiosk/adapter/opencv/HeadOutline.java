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
        double top = top(mask, first, last, mask.row(mesh.eyes().y()));
        return new HeadGeometry(
                Math.min(mask.pictureY(top), mesh.at(10).y()),
                mesh.eyes().y(),
                mesh.chin().y(),
                mesh.left(),
                mesh.right(),
                top < 1);
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
