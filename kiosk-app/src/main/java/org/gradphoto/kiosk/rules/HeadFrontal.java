package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The face towards the camera. 教毕指〔2017〕99号: 坐姿端正，表情自然，双耳对称，左右肩膀平衡.
 *
 * <p>Holds the turn (yaw) and the nod (pitch) of the head against limits in degrees. ISO/IEC 19794-5 asks for 5 in both; the limits are wider by what the
 * measure itself is off, which for the nod is much.
 */
public record HeadFrontal(Band yaw, Band pitch) implements ShootingRule {

    static final String ID = "head-frontal";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return Worst.of(yaw.judgeSize(ID, Measure.YAW, portrait), pitch.judgeSize(ID, Measure.PITCH, portrait));
    }
}
