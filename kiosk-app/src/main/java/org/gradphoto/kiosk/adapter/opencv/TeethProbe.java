package org.gradphoto.kiosk.adapter.opencv;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Measures how much of what lies between the lips is teeth: lighter and less red than the lips around it; and how much of the way across the mouth lacks the
 * lips' red, which tells barely parted lips from a line between closed ones.
 */
final class TeethProbe implements Probe {

    private static final int STEPS = 5;
    /** A lip is at least this much redder (CIE a*) and not this much lighter (CIE L*) than teeth. */
    private static final double REDDER = 5;

    private static final double LIGHTER = 4;
    /** A narrower gap than this, in pixels of the head patch, is a line between closed lips. */
    private static final double LEAST_GAP = 2;

    /** Outer edges of upper and lower lip, along which the mouth is crossed; places in shares of the way, those of the lips themselves and those between. */
    private static final int[][] WAYS = {{0, 17}, {37, 84}, {267, 314}};

    private static final int PLACES = 24;
    private static final int[] LIPS = {3, 4, 18, 19, 20};
    private static final int FIRST_BETWEEN = 6;
    private static final int LAST_BETWEEN = 17;
    private static final double PALER = 6;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.TEETH, Measure.LIP_BREAK);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Lab lips = lips(look);
        int teeth = 0;
        for (int i = 0; i < LipProbe.UPPER.length; i++) {
            Spot upper = place(look, LipProbe.UPPER[i]);
            Spot lower = place(look, LipProbe.LOWER[i]);
            for (int step = 1; upper.distance(lower) >= LEAST_GAP && step <= STEPS; step++) {
                Lab colour = look.patch().mean(upper.towards(lower, step / (STEPS + 1.0)), 0);
                teeth += colour.l() > lips.l() + LIGHTER && colour.a() < lips.a() - REDDER ? 1 : 0;
            }
        }
        double share = teeth / (double) (STEPS * LipProbe.UPPER.length);
        Region where = look.mesh().around(61, 291, 0, 17);
        return Map.of(Measure.TEETH, new Fact.Measured(share, where), Measure.LIP_BREAK, lipBreak(look, where));
    }

    private static Fact lipBreak(Look look, Region where) {
        if (new Skin(look.skin()).isGrey()) {
            return new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE);
        }
        return new Fact.Measured(lipBreak(look), where);
    }

    private static double lipBreak(Look look) {
        double[] lips = new double[WAYS.length * LIPS.length];
        for (int i = 0; i < lips.length; i++) {
            lips[i] = red(look, WAYS[i / LIPS.length], LIPS[i % LIPS.length]);
        }
        Arrays.sort(lips);
        double red = lips[lips.length / 2];
        int pale = 0;
        for (int[] way : WAYS) {
            for (int at = FIRST_BETWEEN; at <= LAST_BETWEEN; at++) {
                pale += red(look, way, at) < red - PALER ? 1 : 0;
            }
        }
        return pale / (double) (WAYS.length * (PLACES + 1));
    }

    /** CIE a* at a place on the way across the mouth. */
    private static double red(Look look, int[] way, int at) {
        Spot spot = place(look, way[0]).towards(place(look, way[1]), at / (double) PLACES);
        return look.patch().mean(spot, 0).a();
    }

    private static Spot place(Look look, int point) {
        return look.patch().fromPicture(look.mesh().at(point));
    }

    /** The colour in the middle of the lower lip, which catches less shadow than the upper one. */
    private static Lab lips(Look look) {
        return look.patch().mean(place(look, 14).towards(place(look, 17), 0.5), 1);
    }
}
