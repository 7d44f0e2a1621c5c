package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No blue clothes, because the backdrop is blue. 教毕指〔2017〕99号: 服装颜色应与背景色有明显区分; the shooting manual: 请勿穿蓝色衣服.
 *
 * <p>Light or saturated blue fails. Navy is blue by hue and far from the backdrop in lightness: schools differ, so it only asks.
 *
 * @param blue limits of the share of the garment that is light or saturated blue
 * @param navyAsks from this share of dark navy on a person is asked
 */
public record ClothingNotBlue(Band blue, double navyAsks) implements ShootingRule {

    static final String ID = "clothing-not-blue";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        Band navy = new Band(navyAsks, 1);
        return Worst.of(
                blue.judge(ID, Measure.BLUE_CLOTHING, portrait), navy.judge(ID, Measure.NAVY_CLOTHING, portrait));
    }
}
