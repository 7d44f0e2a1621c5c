package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No frame of glasses across an eye. 教毕指〔2017〕99号: 镜框不得遮挡眼睛.
 *
 * <p>A dark line through the opening between the lids asks, but only where a frame is seen across the bridge of the nose: without one it is a lid or a shadow. It never
 * fails, because light frames are missed and lids half shut look alike. With the shipped limits 3 of 432 people whose frames are where they should be are asked about; of dark bars drawn over the eyes of
 * 81 people 148 of 162 ask, of brown ones 62.
 *
 * @param lineAsks from this darkness of a line across an eye on a person is asked
 * @param frameFrom from this edge across the bridge of the nose on there is a frame
 */
public record FrameOffEyes(double lineAsks, double frameFrom) implements ShootingRule {

    static final String ID = "frame-off-eyes";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        Finding frame = Band.asking(frameFrom).judge(ID, Measure.GLASSES_FRAME, portrait);
        return frame.outcome() == Outcome.ASK
                ? Band.asking(lineAsks).judge(ID, Measure.FRAME_OVER_EYE, portrait)
                : frame;
    }
}
