package org.gradphoto.kiosk.adapter.opencv;

/**
 * Goes down from the backdrop above a head until the backdrop ends. The person's mask takes a dark shadow on a white or grey wall for hair; a walk goes
 * through the shadow, because its light fades over many pixels, and stops at the hair, whose edge is sharp.
 */
final class BackdropWalk {

    /** CIE 1976 difference of a place from the one above it, 2 to 3 pixels of a photo away, that no shadow reaches and every hair does. */
    private static final double STEP = 6;
    /** A shadow leaves at least this share of the lightness; only black hair leaves less. */
    private static final double DARKEST = 0.6;
    /** Largest distance from the colour that a shadow leaves, which fades as the lightness does. */
    private static final double OFF_COLOUR = 8;
    /** Rows between the place where the mask begins and the one where the walk does. */
    private static final int AHEAD = 14;

    private final Bust bust;
    private final int[] ends;
    private final int first;

    private BackdropWalk(Bust bust, int first, int last, int start, int end) {
        this.bust = bust;
        this.first = first;
        ends = new int[Math.max(0, last - first + 1)];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = walk(first + i, start, end);
        }
    }

    /**
     * The height, y in the picture, of the highest place where the backdrop ends over a run of columns.
     *
     * @param left first column that counts, x in the picture
     * @param right last column that counts
     * @param top where the mask begins; y in the picture
     * @param bottom where the walk is given up
     * @param share of the columns that a run needs, so that a wisp of hair is not counted
     */
    static double end(Bust bust, double left, double right, double top, double bottom, double share) {
        int first = Math.max(0, bust.column(left));
        int last = Math.min(bust.lab().width() - 1, bust.column(right));
        int start = Math.max(0, bust.row(top) - AHEAD);
        int end = Math.min(bust.lab().height() - 1, bust.row(bottom));
        int width = Math.max(2, (int) Math.round((last - first) * share));
        int row = new BackdropWalk(bust, first, last, start, end).highest(width, end);
        return bust.area().y()
                + (double) row * bust.area().height() / bust.lab().height();
    }

    private int walk(int column, int start, int end) {
        Lab from = bust.lab().at(column, start);
        Lab before = from;
        for (int row = start + 1; row < end; row++) {
            Lab here = bust.lab().at(column, row);
            if (here.distance(before) > STEP || !isShaded(from, here)) {
                return row;
            }
            before = here;
        }
        return end;
    }

    /** Whether a place may be the same wall in a shadow. */
    private static boolean isShaded(Lab lit, Lab here) {
        double share = here.l() / Math.max(1, lit.l());
        Lab expected = new Lab(here.l(), lit.a() * share, lit.b() * share);
        return share >= DARKEST && here.colourDistance(expected) <= OFF_COLOUR;
    }

    /** The first row in which so many columns beside each other have come to their end. */
    private int highest(int width, int end) {
        int highest = end;
        for (int i = 0; i + width <= ends.length; i++) {
            int last = 0;
            for (int k = i; k < i + width; k++) {
                last = Math.max(last, ends[k]);
            }
            highest = Math.min(highest, last);
        }
        return highest;
    }
}
