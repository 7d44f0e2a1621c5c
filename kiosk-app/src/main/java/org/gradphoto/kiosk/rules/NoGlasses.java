package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No glasses at all, as some schools ask. The shooting manual prefers none; the national standard lets those wear them who always do, so the rule is off unless a
 * school wants it. With the shipped limits 4 of 61 people with glasses pass (Wilson 95 %: 3 to 16 %) and 6 in 100 of 400 without are refused.
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
