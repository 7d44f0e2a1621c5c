package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * An outline of the clothes that can be seen and cut along, without a black or blended edge (黑边). 教毕指〔2017〕99号: 衣着应与背景色区分明显.
 *
 * <p>Goes down both sides of the garment and compares what is just inside with what is just outside.
 *
 * @param lost limits of the share of the outline where both have one colour
 */
public record ClothingOutline(Band lost) implements ShootingRule {

    static final String ID = "clothing-outline";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return lost.judge(ID, Measure.LOST_OUTLINE, portrait);
    }
}
