package org.gradphoto.kiosk.adapter.opencv;

import java.util.BitSet;
import org.gradphoto.kiosk.capture.Region;

/**
 * The places of the bust that show a garment: the person below the chin, less the skin of neck and jaw. Long hair is not told apart; no hair is blue.
 *
 * @param where the rectangle of the picture around it, clear of what lies above the chin
 * @param cloth the places, row by row of the bust
 * @param size how much is seen, in squares as wide as the face: a bust shows about two
 */
record Garment(Region where, BitSet cloth, double size) {

    private static final double SURELY_PERSON = 0.85;
    /** Cells of the mask kept clear of its soft outline. */
    private static final int CLEAR = 2;
    /** Face widths: how far below the chin it begins, and how far it is looked at to each side. */
    private static final double BELOW_CHIN = 0.02;

    private static final double BESIDE = 1.3;
    /** Face widths beside and below the chin within which skin is looked for; a tan coat further out is a coat. */
    private static final double NECK = 0.55;

    private static final double JAW = 0.35;

    static Garment of(Look look) {
        Bust bust = look.bust();
        double face = look.mesh().faceWidth();
        Spot chin = look.mesh().chin();
        Region where = where(look, chin, face);
        Skin skin = new Skin(look.skin());
        BitSet cloth = new BitSet(bust.lab().width() * bust.lab().height());
        int last = Math.min(bust.lab().width(), bust.column(where.right()) + 1);
        for (int row = Math.max(0, bust.row(where.y())); row < bust.lab().height(); row++) {
            double y = bust.pictureY(row);
            for (int column = Math.max(0, bust.column(where.x())); column < last; column++) {
                double x = bust.pictureX(column);
                if (bust.mask().least(x, y, CLEAR) < SURELY_PERSON) {
                    continue;
                }
                boolean mayBeSkin = y - chin.y() < JAW * face || Math.abs(x - chin.x()) < NECK * face;
                if (!(mayBeSkin && skin.is(bust.lab().a(column, row), bust.lab().b(column, row)))) {
                    cloth.set(row * bust.lab().width() + column);
                }
            }
        }
        double pixel = bust.area().width() / (double) bust.lab().width();
        return new Garment(where, cloth, cloth.cardinality() * pixel * pixel / (face * face));
    }

    private static Region where(Look look, Spot chin, double face) {
        Region area = look.bust().area();
        int left = (int) Math.max(area.x(), chin.x() - BESIDE * face);
        int right = (int) Math.min(area.right(), chin.x() + BESIDE * face);
        int top = (int) Math.max(area.y(), chin.y() + BELOW_CHIN * face);
        return new Region(left, top, Math.max(0, right - left), Math.max(0, area.bottom() - top));
    }
}
