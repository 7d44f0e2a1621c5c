package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures how much of what lies between the lips is teeth: lighter and less red than the lips around it. Closed lips leave nothing between them. */
final class TeethProbe implements Probe {

    private static final int STEPS = 5;
    /** A lip is at least this much redder (CIE a*) and not this much lighter (CIE L*) than teeth. */
    private static final double REDDER = 5;

    private static final double LIGHTER = 4;
    /** A narrower gap than this, in pixels of the head patch, is a line between closed lips. */
    private static final double LEAST_GAP = 2;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.TEETH);
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
        return Map.of(Measure.TEETH, new Fact.Measured(share, look.mesh().around(61, 291, 0, 17)));
    }

    private static Spot place(Look look, int point) {
        return look.patch().fromPicture(look.mesh().at(point));
    }

    /** The colour in the middle of the lower lip, which catches less shadow than the upper one. */
    private static Lab lips(Look look) {
        return look.patch().mean(place(look, 14).towards(place(look, 17), 0.5), 1);
    }
}
