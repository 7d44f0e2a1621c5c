package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * The shoulders level. 教毕指〔2017〕99号: 坐姿端正，双耳对称，左右肩膀平衡.
 *
 * <p>Held against the slope of the person's outline beside the neck. Where the shoulders are not in the picture it cannot judge. It warns, because wide collars
 * and long hair bend the outline; on the rendered people, whose slopes are known, it errs by about a degree.
 *
 * @param slope limits of the slope, degrees either way
 */
public record ShouldersLevel(Band slope) implements ShootingRule {

    static final String ID = "shoulders-level";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return slope.judgeSize(ID, Measure.SHOULDER_SLOPE, portrait);
    }
}
