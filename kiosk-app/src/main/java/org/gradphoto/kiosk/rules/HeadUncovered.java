package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No hat, scarf or band on the head. 教毕指〔2017〕99号: 不得戴帽子、头巾等遮挡头部; religious, medical and cultural need excepted: the photographer overrides with
 * the reason.
 *
 * <p>No model that tells cloth from hair was good enough to refuse anybody (area under the curve at most 0.80 on unseen collections), so a covered forehead only
 * asks. What sits above the hair line, such as a band or a bow, is for the photographer's eye.
 *
 * @param coverAsks from this cover of the forehead on a person is asked
 */
public record HeadUncovered(double coverAsks) implements ShootingRule {

    static final String ID = "head-uncovered";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return Band.asking(coverAsks).judge(ID, Measure.FOREHEAD_COVER, portrait);
    }
}
