package org.gradphoto.kiosk.adapter.opencv;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures what colours the garment has, as daylight would show it, and how much of it cannot be told from the backdrop. */
final class ClothingProbe implements Probe {

    /**
     * Squares as wide as the face: with less there is nothing to judge, from the second on there is enough. Of 43 labelled garments between 0.015 and 0.09
     * squares none was passed or failed wrongly.
     */
    private static final double LEAST = 0.012;

    private static final double ENOUGH = 0.05;
    /** Colours this near to the backdrop's, CIE 1976 colour difference, merge with it in a small print. */
    private static final double LIKE_BACKDROP = 12;

    private static final Map<ClothColour, Measure> SHARES = Map.of(
            ClothColour.BLUE, Measure.BLUE_CLOTHING,
            ClothColour.NAVY, Measure.NAVY_CLOTHING,
            ClothColour.TURQUOISE, Measure.TURQUOISE_CLOTHING,
            ClothColour.PURPLE, Measure.PURPLE_CLOTHING,
            ClothColour.GREEN, Measure.GREEN_CLOTHING,
            ClothColour.WHITE, Measure.WHITE_CLOTHING,
            ClothColour.GREY, Measure.GREY_CLOTHING,
            ClothColour.BLACK, Measure.BLACK_CLOTHING);

    private final KnownBackdrop known;

    /** A probe that knows the colour the backdrop should have. */
    ClothingProbe(Rgb backdrop) {
        known = new KnownBackdrop(backdrop);
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(
                Measure.BLUE_CLOTHING,
                Measure.NAVY_CLOTHING,
                Measure.TURQUOISE_CLOTHING,
                Measure.PURPLE_CLOTHING,
                Measure.GREEN_CLOTHING,
                Measure.WHITE_CLOTHING,
                Measure.GREY_CLOTHING,
                Measure.BLACK_CLOTHING,
                Measure.BACKDROP_LIKE_CLOTHING);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Garment garment = look.garment();
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        if (garment.size() < LEAST || new Skin(look.skin()).isGrey()) {
            measures().forEach(m -> facts.put(m, new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE)));
            return facts;
        }
        Confidence confidence = Confidence.of(garment.size() / ENOUGH, Fact.Why.LITTLE_SEEN);
        double[] shares = shares(look, garment, known.light(look).undoing());
        SHARES.forEach((colour, measure) ->
                facts.put(measure, new Fact.Measured(shares[colour.ordinal()], garment.where(), confidence)));
        facts.put(
                Measure.BACKDROP_LIKE_CLOTHING,
                new Fact.Measured(like(look.bust().lab(), garment, known.seen(look)), garment.where(), confidence));
        return facts;
    }

    /** The share of each colour of cloth; blue counts by how sure it is. */
    private static double[] shares(Look look, Garment garment, SceneLight.Undoing light) {
        LabPicture lab = look.bust().lab();
        double[] sums = new double[ClothColour.values().length];
        for (int i = garment.cloth().nextSetBit(0); i >= 0; i = garment.cloth().nextSetBit(i + 1)) {
            int x = i % lab.width();
            int y = i / lab.width();
            double l = lab.l(x, y);
            double a = light.a(l, lab.a(x, y));
            double b = light.b(l, lab.b(x, y));
            ClothColour colour = ClothColour.of(l, a, b);
            sums[colour.ordinal()] += colour == ClothColour.BLUE ? ClothColour.sureness(Math.hypot(a, b)) : 1;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= garment.cloth().cardinality();
        }
        return sums;
    }

    private static double like(LabPicture lab, Garment garment, Lab backdrop) {
        int near = 0;
        for (int i = garment.cloth().nextSetBit(0); i >= 0; i = garment.cloth().nextSetBit(i + 1)) {
            int x = i % lab.width();
            int y = i / lab.width();
            double colours = Math.hypot(lab.a(x, y) - backdrop.a(), lab.b(x, y) - backdrop.b());
            near += Math.hypot(lab.l(x, y) - backdrop.l(), colours) < LIKE_BACKDROP ? 1 : 0;
        }
        return near / (double) garment.cloth().cardinality();
    }
}
