package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Both eyes open. 教毕指〔2017〕99号: 双眼自然睁开并平视.
 *
 * @param opening limits of the less open eye: distance of the lids over the width of the eye
 */
public record EyesOpen(Band opening) implements ShootingRule {

    static final String ID = "eyes-open";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return opening.judge(ID, Measure.EYE_OPENING, portrait);
    }
}
