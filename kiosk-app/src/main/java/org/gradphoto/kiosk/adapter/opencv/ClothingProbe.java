package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures how much of the garment below the chin is light or saturated blue, and how much dark navy. */
final class ClothingProbe implements Probe {

    private static final double SURELY_PERSON = 0.8;
    /** Face widths: where the garment begins below the chin, and how far it is looked at to each side. */
    private static final double BELOW_CHIN = 0.3;

    private static final double BESIDE = 1.1;
    private static final double SKIN_COLOUR = 9;
    private static final int LEAST_PIXELS = 150;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.BLUE_CLOTHING, Measure.NAVY_CLOTHING);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Region where = garment(look);
        int cloth = 0;
        int blue = 0;
        int navy = 0;
        for (int row = Math.max(0, look.bust().row(where.y()));
                row < look.bust().lab().height();
                row++) {
            for (int column = 0; column < look.bust().lab().width(); column++) {
                if (isCloth(look, where, column, row)) {
                    Lab colour = look.bust().lab().at(column, row);
                    cloth++;
                    blue += ClothColour.isBlue(colour) ? 1 : 0;
                    navy += ClothColour.isNavy(colour) ? 1 : 0;
                }
            }
        }
        if (cloth < LEAST_PIXELS) {
            Fact nothing = new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE);
            return Map.of(Measure.BLUE_CLOTHING, nothing, Measure.NAVY_CLOTHING, nothing);
        }
        return Map.of(
                Measure.BLUE_CLOTHING, new Fact.Measured(blue / (double) cloth, where),
                Measure.NAVY_CLOTHING, new Fact.Measured(navy / (double) cloth, where));
    }

    private static Region garment(Look look) {
        double face = look.head().faceWidth();
        int left = (int) (look.head().centre() - BESIDE * face);
        int top = (int) (look.head().chin() + BELOW_CHIN * face);
        return new Region(
                left,
                top,
                (int) (2 * BESIDE * face),
                Math.max(0, look.bust().area().bottom() - top));
    }

    private static boolean isCloth(Look look, Region where, int column, int row) {
        double x = look.bust().pictureX(column);
        if (x < where.x() || x > where.right()) {
            return false;
        }
        if (look.bust().mask().at(x, look.bust().pictureY(row)) < SURELY_PERSON) {
            return false;
        }
        return look.bust().lab().at(column, row).colourDistance(look.skin()) > SKIN_COLOUR;
    }
}
