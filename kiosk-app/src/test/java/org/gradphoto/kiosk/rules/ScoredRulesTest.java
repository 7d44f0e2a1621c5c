package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that hold one learned score against a band. */
class ScoredRulesTest {

    private static final Band BAND = new Band(1, -2);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(new ForeheadVisible(BAND), Measure.FREE_FOREHEAD),
                Arguments.of(new HeadUncovered(BAND), Measure.BARE_HEAD),
                Arguments.of(new NoGlasses(BAND), Measure.BARE_EYES));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aHighScorePassesALowOneFailsAndBetweenThemAPersonIsAsked(ShootingRule rule, Measure measure) {
        assertEquals(Outcome.PASSED, rule.judge(Portraits.with(measure, 1)).outcome());
        assertEquals(Outcome.ASK, rule.judge(Portraits.with(measure, 0.9)).outcome());
        assertEquals(Outcome.ASK, rule.judge(Portraits.with(measure, -2)).outcome());
        assertEquals(Outcome.FAILED, rule.judge(Portraits.with(measure, -2.1)).outcome());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatWasNotSeenCannotBeJudged(ShootingRule rule, Measure measure) {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, measure)));
    }
}
