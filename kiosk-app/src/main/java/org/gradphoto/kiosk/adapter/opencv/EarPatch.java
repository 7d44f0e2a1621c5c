package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;

/** The surroundings of one ear in the level head patch. */
final class EarPatch {

    private final Look look;
    private final EarSide side;
    private final EarView view;
    private final int x;
    private final int top;

    private EarPatch(Look look, EarSide side, EarView view, int x, int top) {
        this.look = look;
        this.side = side;
        this.view = view;
        this.x = x;
        this.top = top;
    }

    static EarPatch of(Look look, EarSide side, EarView view) {
        Spot cheek = look.patch().fromPicture(look.mesh().at(side.cheek()));
        int outer = (int) Math.round(cheek.x()) - side.inwards() * view.outside();
        return new EarPatch(look, side, view, outer, HeadPatch.SIDE / 2 + view.belowEyes() - view.height() / 2);
    }

    EarView view() {
        return view;
    }

    /** Where it lies in the picture. */
    Region where() {
        return region(view.width() * 0.6, view.height() * 0.6);
    }

    /** Whether the picture shows the ear itself; of what is around it some may lie beyond the border. */
    boolean isInPicture() {
        return look.picture().contains(region(view.width() * 0.35, view.height() * 0.5));
    }

    private Region region(double width, double height) {
        Spot middle = new Spot(x + side.inwards() * view.width() / 2.0, top + view.height() / 2.0);
        return look.patch().toPicture(middle, width, height);
    }

    /** Lightness at a pixel, counted from the outer upper corner inwards; beyond the head patch its border goes on. */
    double l(int column, int row) {
        return look.patch().lab().l(px(column), py(row));
    }

    /** Green to red at a pixel. */
    int a(int column, int row) {
        return look.patch().lab().a(px(column), py(row));
    }

    /** Blue to yellow at a pixel. */
    int b(int column, int row) {
        return look.patch().lab().b(px(column), py(row));
    }

    private int px(int column) {
        return Math.max(0, Math.min(HeadPatch.SIDE - 1, x + side.inwards() * column));
    }

    private int py(int row) {
        return Math.max(0, Math.min(HeadPatch.SIDE - 1, top + row));
    }

    /** How likely the person is at a pixel, 0 to 1. */
    double person(int column, int row) {
        Spot spot = look.patch().toPicture(new Spot(x + side.inwards() * column + 0.5, top + row + 0.5));
        return look.bust().mask().at(spot.x(), spot.y());
    }
}
