package org.gradphoto.kiosk.adapter.opencv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.learning.LinearModel;
import org.gradphoto.kiosk.learning.LinearModels;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Scores what is worn on the head, over the forehead and before the eyes: a linear model each over what the person's model sees there. */
final class HeadTraitProbe implements Probe {

    /** In a narrower face a band or a frame is less than a pixel. */
    static final double LEAST_FACE = 40;

    private final Map<HeadTrait, LinearModel> models = new EnumMap<>(HeadTrait.class);

    HeadTraitProbe(LinearModels files) {
        for (HeadTrait trait : HeadTrait.values()) {
            models.put(trait, files.named(trait.model(), trait.zone().count()));
        }
    }

    @Override
    public Set<Measure> measures() {
        return Arrays.stream(HeadTrait.values()).map(HeadTrait::measure).collect(Collectors.toSet());
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        if (look.mesh().faceWidth() < LEAST_FACE) {
            return Probes.unseen(measures().toArray(Measure[]::new), Fact.Why.FACE_TOO_SMALL);
        }
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        models.forEach((trait, model) -> facts.put(
                trait.measure(),
                new Fact.Measured(
                        model.score(look.map().of(trait.zone())) + trait.explained(look),
                        trait.zone().in(look.patch()))));
        return facts;
    }
}
