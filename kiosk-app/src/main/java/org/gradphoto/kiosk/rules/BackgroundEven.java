package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * An even backdrop of the right colour. 教毕指〔2017〕99号: 背景应均匀无渐变，不得有阴影、其他人或物体; the colours are named there, a tolerance is not.
 *
 * @param spread limits of the spread of the backdrop's colour, CIE 1976 colour difference
 * @param distance limits of the distance of its mean from the profile's colour, CIE 1976 colour difference
 */
public record BackgroundEven(Band spread, Band distance) implements ShootingRule {

    static final String ID = "background-even";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return Worst.of(
                spread.judge(ID, Measure.BACKDROP_SPREAD, portrait),
                distance.judge(ID, Measure.BACKDROP_DISTANCE, portrait));
    }
}
