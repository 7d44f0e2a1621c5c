package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures the backdrop beside head and shoulders: how far its colour spreads, and how far its mean is from the colour asked for. */
final class BackdropProbe implements Probe {

    private final Lab wanted;

    /** A probe that holds the backdrop against this colour. */
    BackdropProbe(Rgb wanted) {
        this.wanted = Lab.of(wanted);
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.BACKDROP_SPREAD, Measure.BACKDROP_DISTANCE);
    }

    @Override
    public Needs needs() {
        return Needs.WHERE_THE_FACE_IS;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return look.backdrop().map(backdrop -> facts(look, backdrop)).orElseGet(() -> {
            Fact nothing = new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE);
            return Map.of(Measure.BACKDROP_SPREAD, nothing, Measure.BACKDROP_DISTANCE, nothing);
        });
    }

    private Map<Measure, Fact> facts(Look look, Backdrop backdrop) {
        return Map.of(
                Measure.BACKDROP_SPREAD,
                new Fact.Measured(backdrop.spread(), look.bust().area(), backdrop.confidence()),
                Measure.BACKDROP_DISTANCE,
                new Fact.Measured(backdrop.mean().distance(wanted), look.bust().area(), backdrop.confidence()));
    }
}
