package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Both eyes open. 教毕指〔2017〕99号: 双眼自然睁开并平视.
 *
 * <p>Each eye is held against the limits by itself; the less open one decides.
 *
 * @param opening limits of an eye: distance of the lids over the width of the eye
 */
public record EyesOpen(Band opening) implements ShootingRule {

    static final String ID = "eyes-open";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        Finding left = opening.judge(ID, Measure.LEFT_EYE_OPENING, portrait);
        Finding right = opening.judge(ID, Measure.RIGHT_EYE_OPENING, portrait);
        boolean rightIsLess = right.value().orElse(0) < left.value().orElse(0);
        return rightIsLess ? Worst.of(right, left) : Worst.of(left, right);
    }
}
