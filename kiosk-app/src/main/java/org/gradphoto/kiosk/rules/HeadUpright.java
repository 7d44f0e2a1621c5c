package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The head not tilted, because the photo is never rotated. 教毕指〔2017〕99号: 双眼自然睁开并平视; the pupils on one level.
 *
 * <p>Holds the tilt of the head and the line of the pupils against limits in degrees; ISO/IEC 19794-5 asks for 8. A turned or nodding head only asks here:
 * {@link HeadFrontal} refuses it. With the shipped limits 7 of 85 heads labelled tilted pass (Wilson 95 %: 4 to 16 %; with the tilt alone it would be 28, because
 * people call a nod tilted too) and 5 of 100 labelled frontal are refused.
 *
 * @param roll limits of the tilt, degrees either way
 * @param yawAsks from this turn on a person is asked, degrees either way
 * @param pitchAsks from this nod on a person is asked, degrees either way
 */
public record HeadUpright(Band roll, double yawAsks, double pitchAsks) implements ShootingRule {

    static final String ID = "head-upright";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return Worst.of(
                roll.judgeSize(ID, Measure.ROLL, portrait),
                Band.asking(yawAsks).judgeSize(ID, Measure.YAW, portrait),
                Band.asking(pitchAsks).judgeSize(ID, Measure.PITCH, portrait));
    }
}
