package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * A sharp face. 教毕指〔2017〕99号: 图像应对焦准确、层次清晰.
 *
 * @param variance limits of the variance of the Laplacian of the face at 256 pixels width
 */
public record Sharpness(Band variance) implements ShootingRule {

    static final String ID = "sharpness";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return variance.judge(ID, Measure.SHARPNESS, portrait);
    }
}
