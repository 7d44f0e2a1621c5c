package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No red eyes. 教毕指〔2017〕99号: 照明光线均匀……无红眼.
 *
 * <p>Looks for red that no iris has around the middle of each eye. None of 461 portraits reads above 0; pupils painted red fail.
 *
 * @param share limits of the share of red around the pupil
 */
public record NoRedEye(Band share) implements ShootingRule {

    static final String ID = "red-eye";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return share.judge(ID, Measure.RED_EYE, portrait);
    }
}
