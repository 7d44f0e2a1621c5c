package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Clothes that stand out from the backdrop, whatever its colour: white ones before white, light blue ones before blue. 教毕指〔2017〕99号:
 * 衣着应与背景色区分明显.
 *
 * <p>Both colours are taken as the picture shows them, because they stand side by side in the photo under the same light.
 *
 * @param like limits of the share of the garment that has the backdrop's colour
 */
public record ClothingApart(Band like) implements ShootingRule {

    static final String ID = "clothing-apart";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return like.judge(ID, Measure.BACKDROP_LIKE_CLOTHING, portrait);
    }
}
