package org.gradphoto.kiosk.rules.sweep;

import org.gradphoto.kiosk.rules.Outcome;

/**
 * How a rule decided on one colour, over all people it was shown on.
 *
 * @param dye the colour of the clothes
 * @param light the colour of the light
 */
public record SweepCell(Dye dye, Tint light, int passed, int asked, int failed) {

    /** A colour that was shown on nobody yet. */
    static SweepCell empty(Dye dye, Tint light) {
        return new SweepCell(dye, light, 0, 0, 0);
    }

    /** With one more decision; one that could not be made counts with those where a person is asked. */
    SweepCell and(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> new SweepCell(dye, light, passed + 1, asked, failed);
            case FAILED -> new SweepCell(dye, light, passed, asked, failed + 1);
            case ASK, CANNOT_JUDGE -> new SweepCell(dye, light, passed, asked + 1, failed);
        };
    }

    /** How many people were shown. */
    public int people() {
        return passed + asked + failed;
    }
}
