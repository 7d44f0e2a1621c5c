package org.gradphoto.kiosk.adapter.opencv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Measures the slope of the line over the shoulders: the outline of the person at pairs of places equally far to both sides of the chin, the median pair
 * decides. Places are far enough out that hair seldom hangs there.
 */
final class ShoulderProbe implements Probe {

    /** Places beside the chin, in widths of the face. */
    private static final double FROM = 0.72;

    private static final double TO = 1.2;
    private static final int PAIRS = 13;
    /** With fewer pairs the shoulders are not in the picture. */
    private static final int LEAST_PAIRS = 5;

    private static final double PERSON = 0.5;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.SHOULDER_SLOPE);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        List<Double> slopes = new ArrayList<>();
        double face = look.mesh().faceWidth();
        for (int i = 0; i < PAIRS; i++) {
            double beside = face * (FROM + (TO - FROM) * i / (PAIRS - 1));
            OptionalDouble left = height(look, look.mesh().chin().x() - beside);
            OptionalDouble right = height(look, look.mesh().chin().x() + beside);
            if (left.isPresent() && right.isPresent()) {
                slopes.add(Math.toDegrees(Math.atan2(right.getAsDouble() - left.getAsDouble(), 2 * beside)));
            }
        }
        slopes.sort(null);
        Fact fact = slopes.size() < LEAST_PAIRS
                ? new Fact.NotSeen(Fact.Why.OUT_OF_PICTURE)
                : new Fact.Measured(
                        slopes.get(slopes.size() / 2),
                        where(look, face),
                        Confidence.of(slopes.size() / (double) PAIRS, Fact.Why.LITTLE_SEEN));
        return Map.of(Measure.SHOULDER_SLOPE, fact);
    }

    /** The y of the picture where the person begins above the lower border of the bust; empty where no shoulder is seen below the chin. */
    private static OptionalDouble height(Look look, double x) {
        Mask mask = look.bust().mask();
        if (x < mask.area().x() || x >= mask.area().x() + mask.area().width()) {
            return OptionalDouble.empty();
        }
        int column = mask.column(x);
        int row = mask.side() - 1;
        while (row >= 0 && mask.cell(column, row) >= PERSON) {
            row--;
        }
        double y = mask.pictureY(row + 1.0);
        boolean isShoulder = row < mask.side() - 2 && y > look.mesh().chin().y();
        return isShoulder ? OptionalDouble.of(y) : OptionalDouble.empty();
    }

    private static Region where(Look look, double face) {
        Spot chin = look.mesh().chin();
        return new Region(
                (int) (chin.x() - face * TO), (int) chin.y(), (int) (face * TO * 2), (int) Math.max(1, face * 0.8));
    }
}
