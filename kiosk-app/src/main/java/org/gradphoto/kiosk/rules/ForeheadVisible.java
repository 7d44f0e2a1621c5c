package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The forehead free of fringe and cap. The shooting manual: 露出额头; 教毕指〔2017〕99号: 不得戴帽子、头巾等遮挡头部, 头发不得遮挡眉毛.
 *
 * @param cover limits of the share of the forehead that does not have the colour of the cheeks
 */
public record ForeheadVisible(Band cover) implements ShootingRule {

    static final String ID = "forehead-visible";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return cover.judge(ID, Measure.FOREHEAD_COVER, portrait);
    }
}
