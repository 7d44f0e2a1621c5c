package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Glasses, where worn, clear and without reflections. 教毕指〔2017〕99号: 常戴眼镜者应佩戴眼镜，但不得戴有色（含隐形）眼镜，镜框不得遮挡眼睛，眼镜不能有反光.
 *
 * <p>A tinted lens is learned and darkens the skin under the eye against the cheek; both together are held against the limits. Burnt out places around an eye ask, but
 * only where glasses are seen: without them they are a bright backdrop or skin. Of portraits of sources the model never saw none of 30 people in dark glasses passes
 * (Wilson 95 %: up to 11 %); of 438 others 2 fail and 3 ask. Whether a frame lies over the eye is for {@link FrameOffEyes} to say.
 *
 * @param clear limits of the score that the eyes are not behind dark glass
 * @param glareAsks from this share of burnt out pixels around an eye on a person is asked
 * @param glassesBelow below this score of bare eyes glasses are worn
 */
public record GlassesClear(Band clear, double glareAsks, double glassesBelow) implements ShootingRule {

    static final String ID = "glasses-clear";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        Finding tint = clear.judge(ID, Measure.CLEAR_EYES, portrait);
        return hasGlasses(portrait)
                ? Worst.of(tint, Band.asking(glareAsks).judge(ID, Measure.LENS_GLARE, portrait))
                : tint;
    }

    private boolean hasGlasses(PortraitFacts portrait) {
        return portrait.fact(Measure.BARE_EYES) instanceof Fact.Measured bare && bare.value() < glassesBelow;
    }
}
