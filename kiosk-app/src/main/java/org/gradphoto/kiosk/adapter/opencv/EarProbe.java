package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.learning.LinearModel;
import org.gradphoto.kiosk.learning.LinearModels;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Scores how surely each ear is visible. */
final class EarProbe implements Probe {

    /** Name of the model. */
    static final String MODEL = "ears";

    /** In a narrower face the ear is a few pixels of noise. */
    private static final double LEAST_FACE = 60;
    /** Beyond this turn of the head, degrees, the far ear is hidden by the head itself, and the model never learned from such. */
    private static final double MOST_YAW = 15;

    private final LinearModel model;

    EarProbe(LinearModels models) {
        model = models.named(MODEL, EarFeatures.count());
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.LEFT_EAR, Measure.RIGHT_EAR);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return Map.of(Measure.LEFT_EAR, score(look, EarSide.LEFT), Measure.RIGHT_EAR, score(look, EarSide.RIGHT));
    }

    private Fact score(Look look, EarSide side) {
        EarPatch patch = EarPatch.of(look, side, EarView.NEAR);
        if (look.head().faceWidth() < LEAST_FACE) {
            return new Fact.NotSeen(Fact.Why.FACE_TOO_SMALL);
        }
        if (isFar(look, side)) {
            return new Fact.NotSeen(Fact.Why.HEAD_TURNED);
        }
        if (!patch.isInPicture()) {
            return new Fact.NotSeen(Fact.Why.OUT_OF_PICTURE);
        }
        return new Fact.Measured(model.score(EarFeatures.of(look, side)), patch.where());
    }

    /** Whether the head is turned away from this ear. */
    private static boolean isFar(Look look, EarSide side) {
        Fact yaw = new HeadPoseProbe().take(look).getOrDefault(Measure.YAW, new Fact.NotSeen(Fact.Why.NOT_MEASURED));
        return yaw instanceof Fact.Measured turn && turn.value() * side.inwards() > MOST_YAW;
    }
}
