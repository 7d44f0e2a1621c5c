package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;

/** The place of one ear in the level head patch: wide enough to show where hair comes from and where it goes. */
final class EarPatch {

    /** Size in pixels of the head patch, where a face is {@value HeadPatch#FACE} wide. */
    static final int WIDTH = 64;

    static final int HEIGHT = 96;
    /** Pixels of the patch outside of the cheek point, and its middle below the line of the eyes. */
    private static final int OUTSIDE = 44;

    private static final int BELOW_EYES = 17;

    private final Look look;
    private final EarSide side;
    private final int x;
    private final int top;

    private EarPatch(Look look, EarSide side, int x, int top) {
        this.look = look;
        this.side = side;
        this.x = x;
        this.top = top;
    }

    static EarPatch of(Look look, EarSide side) {
        Spot cheek = look.patch().fromPicture(look.mesh().at(side.cheek()));
        int outer = (int) Math.round(cheek.x()) - side.inwards() * OUTSIDE;
        return new EarPatch(look, side, outer, HeadPatch.SIDE / 2 + BELOW_EYES - HEIGHT / 2);
    }

    /** Where it lies in the picture. */
    Region where() {
        Spot middle = new Spot(x + side.inwards() * WIDTH / 2.0, top + HEIGHT / 2.0);
        return look.patch().toPicture(middle, WIDTH * 0.6, HEIGHT * 0.6);
    }

    /** Whether the picture shows the whole place of the ear. */
    boolean isInPicture() {
        return look.picture().contains(where());
    }

    /** The colour at a pixel, counted from the outer upper corner inwards. */
    Lab at(int column, int row) {
        int px = Math.max(0, Math.min(HeadPatch.SIDE - 1, x + side.inwards() * column));
        return look.patch().lab().at(px, top + row);
    }

    /** How likely the person is at a pixel, 0 to 1. */
    double person(int column, int row) {
        Spot spot = look.patch().toPicture(new Spot(x + side.inwards() * column + 0.5, top + row + 0.5));
        return look.bust().mask().at(spot.x(), spot.y());
    }
}
