package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * A backdrop as light on one side as on the other and without a shadow. 教毕指〔2017〕99号: 背景应均匀无渐变，不得有阴影.
 *
 * <p>The gradient is the rise of a plane through the lightness of the backdrop; a shadow is clearly darker than most of it and of its colour. Of 90 studio
 * portraits, most of them before a wall, 86 pass by the gradient and 87 by the shadow; one fails by each.
 *
 * @param gradient limits of the rise of lightness from corner to corner, CIE L*
 * @param shadow limits of the share of the backdrop that lies in shadow
 */
public record BackgroundLit(Band gradient, Band shadow) implements ShootingRule {

    static final String ID = "background-lit";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return Worst.of(
                gradient.judge(ID, Measure.BACKDROP_GRADIENT, portrait),
                shadow.judge(ID, Measure.BACKDROP_SHADOW, portrait));
    }
}
