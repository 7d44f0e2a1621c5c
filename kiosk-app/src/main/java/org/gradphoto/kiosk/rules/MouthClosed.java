package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The lips closed, no teeth. 教毕指〔2017〕99号: 嘴唇自然闭合.
 *
 * <p>The gap decides. A gap that passes but is not far from the limit asks when the mouth lacks the lips' red between them. In a picture without colours nobody can tell,
 * and all but the narrowest gap asks. How well: docs/accuracy-face.md.
 *
 * @param gap limits of the gap between the inner lips over the distance of the outer corners of the eyes
 * @param doubtFrom from this gap on the colour between the lips is looked at
 * @param breakAsks from this share of the mouth without the lips' red on a person is asked about such a gap
 * @param greyAsksFrom from this gap on a person is asked when the picture has no colours
 * @param teethAsk from this share of teeth between the lips on a person is asked
 */
public record MouthClosed(Band gap, double doubtFrom, double breakAsks, double greyAsksFrom, double teethAsk)
        implements ShootingRule {

    static final String ID = "mouth-closed";

    private static final Fact NO_COLOURS = new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        Finding open = Worst.of(
                gap.judge(ID, Measure.LIP_GAP, portrait), Band.asking(teethAsk).judge(ID, Measure.TEETH, portrait));
        if (portrait.fact(Measure.LIP_BREAK).equals(NO_COLOURS)) {
            return Worst.of(open, new Band(greyAsksFrom, gap.fail()).judge(ID, Measure.LIP_GAP, portrait));
        }
        return isDoubtful(portrait)
                ? Worst.of(open, Band.asking(breakAsks).judge(ID, Measure.LIP_BREAK, portrait))
                : open;
    }

    private boolean isDoubtful(PortraitFacts portrait) {
        return portrait.fact(Measure.LIP_GAP) instanceof Fact.Measured measured && measured.value() >= doubtFrom;
    }
}
