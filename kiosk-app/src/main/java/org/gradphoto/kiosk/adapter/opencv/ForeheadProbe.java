package org.gradphoto.kiosk.adapter.opencv;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Measures how much of the forehead, from the brows up to the top of the mesh, does not look like the skin of the nose: hair, a hat, a shadow.
 *
 * <p>The nose is compared with and not the cheeks, because it lies in the same light as the forehead and no beard reaches it. Half of the value is the mean over
 * the forehead, half its two worst columns, so that a fringe over one side counts.
 */
final class ForeheadProbe implements Probe {

    private static final int[] BROWS = {105, 66, 107, 9, 336, 296, 334};
    private static final int[] TOP = {103, 67, 109, 10, 338, 297, 332};
    private static final int[] NOSE = {6, 197, 195};
    private static final int COLUMNS = 8;
    /** Places between brows and top, clear of the brows below and of the hair line above. */
    private static final double[] ROWS = {0.29, 0.44, 0.59, 0.75};
    /** Half the side of the square that each place averages, pixels of the head patch. */
    private static final int REACH = 3;

    private static final int WORST = 2;
    /** Distances at which skin is only 1/e as likely: in colour, darker and lighter (CIE 1976). A forehead is often lighter than the nose and seldom darker. */
    private static final double COLOUR = 9;

    private static final double DARKER = 18;
    private static final double LIGHTER = 30;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.FOREHEAD_COVER);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return Map.of(
                Measure.FOREHEAD_COVER,
                new Fact.Measured(cover(look), look.mesh().around(103, 332, 10, 105, 334)));
    }

    /** How much of the forehead does not look like the skin of the nose, 0 to 1. */
    static double cover(Look look) {
        Lab nose = look.patch()
                .mean(
                        Arrays.stream(NOSE)
                                .mapToObj(point ->
                                        look.patch().fromPicture(look.mesh().at(point)))
                                .reduce(
                                        new Spot(0, 0),
                                        (sum, spot) -> new Spot(
                                                sum.x() + spot.x() / NOSE.length, sum.y() + spot.y() / NOSE.length)),
                        5);
        double[] columns = new double[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            columns[column] = skin(look, nose, (column + 0.5) / COLUMNS * (BROWS.length - 1));
        }
        double mean = Arrays.stream(columns).average().orElse(0);
        double worst = Arrays.stream(columns).sorted().limit(WORST).average().orElse(0);
        return 1 - (mean + worst) / 2;
    }

    /** How much one column of the forehead looks like skin, 0 to 1. */
    private static double skin(Look look, Lab nose, double along) {
        int i = (int) along;
        Spot brow = look.mesh().at(BROWS[i]).towards(look.mesh().at(BROWS[i + 1]), along - i);
        Spot top = look.mesh().at(TOP[i]).towards(look.mesh().at(TOP[i + 1]), along - i);
        double sum = 0;
        for (double up : ROWS) {
            sum += likeness(look, look.patch().fromPicture(brow.towards(top, up)), nose);
        }
        return sum / ROWS.length;
    }

    private static double likeness(Look look, Spot place, Lab nose) {
        double sum = 0;
        int count = 0;
        for (int y = (int) place.y() - REACH; y <= (int) place.y() + REACH; y++) {
            for (int x = (int) place.x() - REACH; x <= (int) place.x() + REACH; x++) {
                if (look.patch().lab().has(x, y)) {
                    sum += likeness(look.patch().lab().at(x, y), nose);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double likeness(Lab colour, Lab nose) {
        double off = colour.colourDistance(nose) / COLOUR;
        double lighter = colour.l() - nose.l();
        double light = lighter < 0 ? lighter / DARKER : lighter / LIGHTER;
        return Math.exp(-off * off - light * light);
    }
}
