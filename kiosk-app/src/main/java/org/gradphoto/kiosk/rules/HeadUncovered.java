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
 * @param score limits of the score that nothing is worn on the head
 */
public record HeadUncovered(Band score) implements ShootingRule {

    static final String ID = "head-uncovered";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return score.judge(ID, Measure.BARE_HEAD, portrait);
    }
}
