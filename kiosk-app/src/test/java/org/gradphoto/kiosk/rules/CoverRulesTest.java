package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that hold how much of forehead and brows is covered against their limits. */
class CoverRulesTest {

    private static final ShootingRule FOREHEAD = new ForeheadVisible(new Band(0.25, 0.6));
    private static final ShootingRule BROWS = new BrowsVisible(new Band(0.4, 0.5));
    private static final ShootingRule HEAD = new HeadUncovered(0.49);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(FOREHEAD, Measure.FOREHEAD_COVER),
                Arguments.of(BROWS, Measure.BROW_COVER),
                Arguments.of(HEAD, Measure.FOREHEAD_COVER));
    }

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.25, PASSED", "0.3, ASK", "0.6, ASK", "0.61, FAILED"})
    void aCoveredForeheadFails(double value, Outcome outcome) {
        assertEquals(outcome, outcome(FOREHEAD, Measure.FOREHEAD_COVER, value));
    }

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.4, PASSED", "0.44, ASK", "0.5, ASK", "0.56, FAILED"})
    void aCoveredBrowFails(double value, Outcome outcome) {
        assertEquals(outcome, outcome(BROWS, Measure.BROW_COVER, value));
    }

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.49, PASSED", "0.5, ASK", "1, ASK"})
    void aCoveredForeheadAsksForAHatAndNeverFailsForOne(double value, Outcome outcome) {
        assertEquals(outcome, outcome(HEAD, Measure.FOREHEAD_COVER, value));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noneJudgesWhatWasNotSeen(ShootingRule rule, Measure measure) {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, measure)));
    }

    private static Outcome outcome(ShootingRule rule, Measure measure, double value) {
        return rule.judge(Portraits.with(measure, value)).outcome();
    }
}
