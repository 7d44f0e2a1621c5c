package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * A face lit evenly from both sides. 教毕指〔2017〕99号: 照明光线均匀，脸部曝光均匀，无明显可见或不对称的高光、光斑.
 *
 * <p>Compares the lightness of the two cheeks. Of 90 studio portraits 88 pass and 2 are asked about; a demo person with one half darkened fails.
 *
 * @param difference limits of the difference of lightness between the cheeks, CIE L*
 */
public record HalfLit(Band difference) implements ShootingRule {

    static final String ID = "half-lit";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return difference.judge(ID, Measure.CHEEK_DIFFERENCE, portrait);
    }
}
