package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Skin of a colour that skin has. 教毕指〔2017〕99号: 不得对人像特征（如伤疤、痣、发型等）进行技术处理; grey pictures, colour filters and coloured light are found by it.
 *
 * <p>Skin of all complexions lies within a sector of hue and has some chroma. All of 90 studio portraits pass, and every grey picture fails. Smoothing and
 * reshaping filters are not found: they are for a person to see.
 *
 * @param off limits of the distance from the colours of skin, CIE a*b*
 */
public record SkinColour(Band off) implements ShootingRule {

    static final String ID = "skin-colour";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return off.judge(ID, Measure.SKIN_OFF_COLOUR, portrait);
    }
}
