package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Nothing and nobody else before the backdrop. 教毕指〔2017〕99号: 背景不得有其他人或物体.
 *
 * <p>Counts places of the backdrop that have another colour than most of it. Of 90 studio portraits 89 pass and one is asked about; a thing drawn on the
 * backdrop of a demo person fails.
 *
 * @param things limits of the share of the backdrop that has another colour
 */
public record BackgroundClear(Band things) implements ShootingRule {

    static final String ID = "background-clear";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return things.judge(ID, Measure.BACKDROP_THINGS, portrait);
    }
}
