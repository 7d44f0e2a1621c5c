package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Clothes that cover shoulders and chest. The shooting manual: 不要穿吊带、低领、无袖的衣服.
 *
 * <p>Measures the skin between the end of the neck and the upper chest. Clothes of the colour of skin are taken for skin, and sleeves are mostly out of the
 * photo: it only warns. Whether there is a collar is left to the photographer.
 *
 * @param bare limits of the share of skin below the neck
 */
public record ClothingCovers(Band bare) implements ShootingRule {

    static final String ID = "clothing-covers";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return bare.judge(ID, Measure.BARE_SKIN, portrait);
    }
}
