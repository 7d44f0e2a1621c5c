package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No shine on the skin. 教毕指〔2017〕99号: 无明显可见或不对称的高光、光斑.
 *
 * <p>Shine is skin that is nearly white and has lost its colour; the part of forehead, nose and cheeks that shines most decides. All of 90 studio portraits
 * pass.
 *
 * @param share limits of the share that shines of the shiniest part
 */
public record SkinShine(Band share) implements ShootingRule {

    static final String ID = "skin-shine";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return share.judge(ID, Measure.SKIN_SHINE, portrait);
    }
}
