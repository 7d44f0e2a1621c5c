package org.gradphoto.kiosk.adapter.opencv;

/**
 * A side of the unmirrored picture, as the ear probe needs it.
 *
 * <p>Both ears are looked at as if they were on the left: the patch of the right one is read from right to left.
 */
enum EarSide {
    LEFT(234, 1),
    RIGHT(454, -1);

    private final int cheek;
    private final int inwards;

    EarSide(int cheek, int inwards) {
        this.cheek = cheek;
        this.inwards = inwards;
    }

    /** The mesh point where this ear meets the cheek. */
    int cheek() {
        return cheek;
    }

    /** Direction from this ear to the nose, 1 to the right of the picture, -1 to the left. */
    int inwards() {
        return inwards;
    }
}
