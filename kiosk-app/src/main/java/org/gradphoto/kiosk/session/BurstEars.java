package org.gradphoto.kiosk.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Lets the frames of a burst decide together on each ear. The score of one frame wavers with noise and compression; the median of three throws out the one
 * that strays, whichever way, and hair does not move within half a second.
 */
final class BurstEars {

    private static final List<Measure> EARS = List.of(Measure.LEFT_EAR, Measure.RIGHT_EAR);

    private BurstEars() {}

    /**
     * The facts of the frame that is kept, with the median score in the place of its own. An ear that it does not show stays not seen. Of an even number the
     * lower of the two in the middle counts, so that a doubt is not averaged away.
     *
     * @param witnesses full readings of other frames of the burst
     */
    static PortraitFacts decided(PortraitFacts kept, List<PortraitFacts> witnesses) {
        Map<Measure, Fact> measures = new EnumMap<>(Measure.class);
        measures.putAll(kept.measures());
        for (Measure ear : EARS) {
            if (kept.fact(ear) instanceof Fact.Measured own) {
                measures.put(ear, new Fact.Measured(median(own, witnesses, ear), own.where(), own.confidence()));
            }
        }
        return new PortraitFacts(kept.picture(), kept.faces(), kept.head(), measures);
    }

    private static double median(Fact.Measured own, List<PortraitFacts> witnesses, Measure ear) {
        List<Double> scores = new ArrayList<>(List.of(own.value()));
        for (PortraitFacts witness : witnesses) {
            if (witness.fact(ear) instanceof Fact.Measured score) {
                scores.add(score.value());
            }
        }
        scores.sort(null);
        return scores.get((scores.size() - 1) / 2);
    }
}
