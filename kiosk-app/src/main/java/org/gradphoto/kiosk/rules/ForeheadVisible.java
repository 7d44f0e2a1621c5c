package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The forehead free of fringe and cap. The shooting manual: 露出额头; 教毕指〔2017〕99号: 不得戴帽子、头巾等遮挡头部, 头发不得遮挡眉毛.
 *
 * <p>With the shipped limits 1 of 27 covered foreheads passes (Wilson 95 %: 1 to 18 %), 6 of 100 free ones are refused and 34 of 100 ask, of 80 studio portraits
 * none is refused and 13 ask: hard light, deep hair shadows and brown skin lit from one side are what it asks about.
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
