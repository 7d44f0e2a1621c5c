package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures how much of the forehead, from the brows up to the top of the mesh, does not have the colour of the cheeks: hair, a hat, a shadow. */
final class ForeheadProbe implements Probe {

    private static final int[] BROWS = {105, 66, 107, 9, 336, 296, 334};
    private static final int[] TOP = {103, 67, 109, 10, 338, 297, 332};
    /** Between brows and top, clear of the brows below and of the hair line above. */
    private static final double FROM = 0.3;

    private static final double TO = 0.85;
    private static final int STEPS = 12;
    /** Darker than the cheeks by this share of their lightness, or off their colour by this distance, is not skin. */
    private static final double DARKER = 0.3;

    private static final double OFF_COLOUR = 16;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.FOREHEAD_COVER);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        int covered = 0;
        int seen = 0;
        for (int column = 0; column < (BROWS.length - 1) * STEPS; column++) {
            for (int step = 0; step < STEPS; step++) {
                Spot spot = spot(look, column / (double) STEPS, FROM + (TO - FROM) * step / (STEPS - 1));
                if (look.patch().lab().has((int) spot.x(), (int) spot.y())) {
                    seen++;
                    Lab colour = look.patch().lab().at((int) spot.x(), (int) spot.y());
                    covered += isSkin(colour, look.skin()) ? 0 : 1;
                }
            }
        }
        Fact fact = seen == 0
                ? new Fact.NotSeen(Fact.Why.OUT_OF_PICTURE)
                : new Fact.Measured(covered / (double) seen, look.mesh().around(103, 332, 10, 105, 334));
        return Map.of(Measure.FOREHEAD_COVER, fact);
    }

    private static Spot spot(Look look, double along, double up) {
        int i = (int) along;
        Spot brow = look.mesh().at(BROWS[i]).towards(look.mesh().at(BROWS[i + 1]), along - i);
        Spot top = look.mesh().at(TOP[i]).towards(look.mesh().at(TOP[i + 1]), along - i);
        return look.patch().fromPicture(brow.towards(top, up));
    }

    private static boolean isSkin(Lab colour, Lab skin) {
        return colour.l() > skin.l() * (1 - DARKER) && colour.colourDistance(skin) < OFF_COLOUR;
    }
}
