package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The brows free of hair. 教毕指〔2017〕99号: 头发不得遮挡眉毛、眼睛和耳朵.
 *
 * <p>How much of the more covered brow has neither skin nor an edge above it is held against the limits. With the shipped limits 15 of 359 foreheads labelled
 * free are refused (Wilson 95 %: 3 to 7 %) and 16 ask; of 27 labelled covered 17 are refused, 3 ask, and the 7 that pass wear hats above free brows.
 *
 * @param cover limits of the covered share of the more covered brow
 */
public record BrowsVisible(Band cover) implements ShootingRule {

    static final String ID = "brows-visible";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return cover.judge(ID, Measure.BROW_COVER, portrait);
    }
}
