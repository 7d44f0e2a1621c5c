package org.gradphoto.kiosk.accuracy;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.gradphoto.kiosk.rules.Finding;

/**
 * How the true class of one rule is read from the labels.
 *
 * @param rule id of the rule
 * @param truth the true class of a picture
 * @param score which values of the rule's findings speak for a kept rule
 */
record RuleTruth(String rule, Function<LabelledPicture, Truth> truth, Score score) {

    /** Which values of a finding speak for a kept rule. */
    enum Score {
        LARGE_IS_GOOD,
        /** Whatever its sign. */
        SMALL_IS_GOOD,
        /** The value tells no degrees. */
        NONE
    }

    /** The score of a finding, larger for a kept rule. */
    OptionalDouble scoreOf(Finding finding) {
        if (score == Score.NONE || finding.value().isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = finding.value().getAsDouble();
        return OptionalDouble.of(score == Score.LARGE_IS_GOOD ? value : -Math.abs(value));
    }
}
