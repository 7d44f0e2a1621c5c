package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;

/** A part of the {@link HeadMap}: its rows, and its columns from one to the middle. */
enum HeadZone {
    /** From the upper border of the patch to the eyes, as wide as the patch: hair and what is worn on it. */
    CROWN(0, 9, 0),
    /** From the hair line to the brows, between the temples. */
    FOREHEAD(4, 8, 5),
    /** Brows, eyes and what lies under them, between the ears. */
    EYES(6, 9, 4);

    /** Rows and columns of the map that a head of usual hair leaves free above and beside it. */
    private static final int HEAD = 3;

    private final int top;
    private final int bottom;
    private final int outer;

    HeadZone(int top, int bottom, int outer) {
        this.top = top;
        this.bottom = bottom;
        this.outer = outer;
    }

    /** The first row. */
    int top() {
        return top;
    }

    /** The row after the last. */
    int bottom() {
        return bottom;
    }

    /** The outermost column. */
    int outer() {
        return outer;
    }

    /** Where the head lies in it, in the picture: what is beyond the head is looked at and not pointed at. */
    Region in(HeadPatch patch) {
        double cell = HeadPatch.SIDE / (double) HeadMap.SIDE;
        int upper = Math.max(top, HEAD);
        return patch.toPicture(
                new Spot(HeadPatch.SIDE / 2.0, (upper + bottom) / 2.0 * cell),
                HeadPatch.SIDE - 2 * Math.max(outer, HEAD) * cell,
                (bottom - upper) * cell);
    }

    /** How many numbers of the map it holds. */
    int count() {
        return HeadMap.CHANNELS * (bottom - top) * (HeadMap.SIDE / 2 - outer);
    }
}
