package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Measures how much of each brow lies under hair. A free brow has skin above it, or at least what is clearly lighter than the brow: a forehead in shadow is dark but still
 * ends at the brow, a fringe goes on over it. The more covered brow counts.
 */
final class BrowProbe implements Probe {

    /** Points of the mesh along the upper edge of each brow. */
    private static final int[][] BROWS = {{70, 63, 105, 66, 107}, {336, 296, 334, 293, 300}};

    private static final int PLACES = 9;
    /** Where to look above the edge and into the brow, pixels of the head patch. */
    private static final double[] ABOVE = {-7, -10};

    private static final double[] BROW = {-1, 1, 3, 5};
    /** Points along the bridge of the nose, whose skin lies in the light of the forehead. */
    private static final int[] NOSE = {6, 197, 195};

    private static final int NOSE_REACH = 5;
    /** Skin is no further than this from that of the nose: in colour, darker and lighter (CIE 1976). A forehead is often lighter and seldom darker. */
    private static final double COLOUR = 7.5;

    private static final double DARKER = 15;
    private static final double LIGHTER = 25;
    /** So much lighter than the brow, of the nose's lightness, is an edge. */
    private static final double EDGE = 0.1;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.BROW_COVER);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Lab nose = look.patch().mean(look.patch().fromPicture(look.mesh().mean(NOSE)), NOSE_REACH);
        Fact.Measured left = cover(look, BROWS[0], nose);
        Fact.Measured right = cover(look, BROWS[1], nose);
        return Map.of(Measure.BROW_COVER, left.value() >= right.value() ? left : right);
    }

    private static Fact.Measured cover(Look look, int[] brow, Lab nose) {
        int covered = 0;
        for (int i = 0; i < PLACES; i++) {
            double along = i * (brow.length - 1) / (PLACES - 1.0);
            int point = Math.min(brow.length - 2, (int) along);
            Spot edge = place(look, brow[point]).towards(place(look, brow[point + 1]), along - point);
            covered += isFree(look, edge, nose) ? 0 : 1;
        }
        return new Fact.Measured(covered / (double) PLACES, look.mesh().around(brow));
    }

    private static boolean isFree(Look look, Spot edge, Lab nose) {
        MeanLab mean = new MeanLab();
        for (double up : ABOVE) {
            Lab colour = beside(look, edge, up);
            mean.add(colour.l(), colour.a(), colour.b());
        }
        Lab above = mean.get().orElse(nose);
        double darkest = above.l();
        for (double down : BROW) {
            darkest = Math.min(darkest, beside(look, edge, down).l());
        }
        return isSkin(above, nose) || above.l() - darkest > EDGE * nose.l();
    }

    private static boolean isSkin(Lab colour, Lab nose) {
        double lighter = colour.l() - nose.l();
        double light = lighter < 0 ? lighter / DARKER : lighter / LIGHTER;
        return Math.hypot(colour.colourDistance(nose) / COLOUR, light) < 1;
    }

    private static Lab beside(Look look, Spot edge, double down) {
        return look.patch().mean(new Spot(edge.x(), edge.y() + down), 1);
    }

    private static Spot place(Look look, int point) {
        return look.patch().fromPicture(look.mesh().at(point));
    }
}
