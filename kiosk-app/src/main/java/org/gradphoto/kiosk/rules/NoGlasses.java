package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No glasses at all, as some schools ask. The shooting manual prefers none; the national standard lets those wear them who always do, so the rule is off unless a
 * school wants it. Learned; of portraits of sources the model never saw none of 62 people with
 * glasses passes (Wilson 95 %: up to 6 %) and 12 of 406 without are refused (2 to 5 %).
 *
 * @param score limits of the score that no glasses are worn
 */
public record NoGlasses(Band score) implements ShootingRule {

    static final String ID = "no-glasses";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return score.judge(ID, Measure.BARE_EYES, portrait);
    }
}
