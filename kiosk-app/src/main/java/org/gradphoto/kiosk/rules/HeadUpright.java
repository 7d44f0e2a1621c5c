package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The head not tilted, because the photo is never rotated. 教毕指〔2017〕99号: 双眼自然睁开并平视.
 *
 * @param roll limits of the tilt, degrees; ISO/IEC 19794-5 asks for 8
 */
public record HeadUpright(Band roll) implements ShootingRule {

    static final String ID = "head-upright";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return roll.judgeSize(ID, Measure.ROLL, portrait);
    }
}
