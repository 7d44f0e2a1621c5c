package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The lips closed, no teeth. 教毕指〔2017〕99号: 嘴唇自然闭合.
 *
 * @param gap limits of the gap between the inner lips over their width
 */
public record MouthClosed(Band gap) implements ShootingRule {

    static final String ID = "mouth-closed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return gap.judge(ID, Measure.LIP_GAP, portrait);
    }
}
