package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShouldersLevelTest {

    private final ShouldersLevel rule = new ShouldersLevel(new Band(4, 8));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "4, PASSED", "-4, PASSED", "4.1, ASK", "-8, ASK", "8.1, FAILED", "-8.1, FAILED"})
    void aSlopeFailsToBothSides(double value, Outcome outcome) {
        assertEquals(
                outcome,
                rule.judge(Portraits.with(Measure.SHOULDER_SLOPE, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.SHOULDER_SLOPE)));
    }
}
