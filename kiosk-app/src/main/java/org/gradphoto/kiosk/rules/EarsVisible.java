package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Both ears free of hair. 教毕指〔2017〕99号: 头发不得遮挡眉毛、眼睛和耳朵.
 *
 * <p>Each ear has a score in logits; the less visible one decides. A turned head hides an ear without hair: that is for {@link HeadFrontal} to say too.
 *
 * @param score limits of the score
 */
public record EarsVisible(Band score) implements ShootingRule {

    static final String ID = "ears-visible";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        Finding left = score.judge(ID, Measure.LEFT_EAR, portrait);
        Finding right = score.judge(ID, Measure.RIGHT_EAR, portrait);
        boolean rightIsLess = right.value().orElse(0) < left.value().orElse(0);
        return rightIsLess ? Worst.of(right, left) : Worst.of(left, right);
    }
}
