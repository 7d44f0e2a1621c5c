package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The lips closed, no teeth. 教毕指〔2017〕99号: 嘴唇自然闭合.
 *
 * @param gap limits of the gap between the inner lips over the distance of the outer corners of the eyes
 * @param teethAsk from this share of teeth between the lips on a person is asked
 */
public record MouthClosed(Band gap, double teethAsk) implements ShootingRule {

    static final String ID = "mouth-closed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return Worst.of(
                gap.judge(ID, Measure.LIP_GAP, portrait), Band.asking(teethAsk).judge(ID, Measure.TEETH, portrait));
    }
}
