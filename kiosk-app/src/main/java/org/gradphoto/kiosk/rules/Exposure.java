package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * A face neither too dark nor too bright. 教毕指〔2017〕99号: 照明光线均匀，脸部曝光均匀，无明显可见或不对称的高光、光斑，无红眼.
 *
 * @param dark limits of the mean level of the face from below, of 255
 * @param bright limits of the mean level from above, of 255
 * @param burnt limits of the share of burnt out pixels
 * @param drowned limits of the share of drowned pixels
 */
public record Exposure(Band dark, Band bright, Band burnt, Band drowned) implements ShootingRule {

    static final String ID = "exposure";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return Worst.of(
                dark.judge(ID, Measure.FACE_LIGHT, portrait),
                bright.judge(ID, Measure.FACE_LIGHT, portrait),
                burnt.judge(ID, Measure.OVEREXPOSED, portrait),
                drowned.judge(ID, Measure.UNDEREXPOSED, portrait));
    }
}
