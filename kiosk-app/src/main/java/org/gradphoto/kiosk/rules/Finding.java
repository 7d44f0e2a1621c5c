package org.gradphoto.kiosk.rules;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;

/**
 * What one rule found, with the value it looked at. The screens find the sentence by the rule's id and the outcome.
 *
 * @param rule id of the rule, such as {@code ears-visible}
 * @param value the measured value that decided, absent when nothing was measured
 * @param unit unit of the value
 * @param limit the limit the value was held against
 * @param where the part of the picture concerned
 * @param confidence how far the value can be trusted, 0 to 1; absent when nothing was measured and for what is counted
 * @param notSeen why the rule could not judge
 */
public record Finding(
        String rule,
        Outcome outcome,
        OptionalDouble value,
        String unit,
        OptionalDouble limit,
        Optional<Region> where,
        OptionalDouble confidence,
        Optional<Fact.Why> notSeen) {

    /** A finding on what has no confidence of its own, such as a count. */
    public Finding(
            String rule,
            Outcome outcome,
            OptionalDouble value,
            String unit,
            OptionalDouble limit,
            Optional<Region> where,
            Optional<Fact.Why> notSeen) {
        this(rule, outcome, value, unit, limit, where, OptionalDouble.empty(), notSeen);
    }

    /** A finding on a measured value. */
    public static Finding of(String rule, Outcome outcome, Fact.Measured fact, String unit, double limit) {
        return new Finding(
                rule,
                outcome,
                OptionalDouble.of(fact.value()),
                unit,
                OptionalDouble.of(limit),
                Optional.of(fact.where()),
                OptionalDouble.of(fact.confidence().level()),
                Optional.empty());
    }

    /** A finding of a rule that could not judge. */
    public static Finding cannotJudge(String rule, Fact.Why why) {
        return new Finding(
                rule,
                Outcome.CANNOT_JUDGE,
                OptionalDouble.empty(),
                "",
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(why));
    }
}
