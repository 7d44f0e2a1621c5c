package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No hat, scarf or band on the head. 教毕指〔2017〕99号: 不得戴帽子、头巾等遮挡头部; religious, medical and cultural need excepted: the photographer overrides with
 * the reason.
 *
 * <p>Learned from labelled heads and from coverings drawn over bare ones. Of portraits of sources the model never saw 1 of 31 coverings passes (Wilson 95 %: 1 to 16 %),
 * 13 of 437 bare heads fail (2 to 5 %) and 90 ask; of 89 studio portraits 85 pass and 4 ask.
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
