package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarsVisibleTest {

    private final EarsVisible rule = new EarsVisible(new Band(0.6, -1));

    @ParameterizedTest
    @CsvSource({"2, 0.6, PASSED", "2, 0.5, ASK", "0.5, 2, ASK", "3, -1.1, FAILED", "-1.1, 3, FAILED"})
    void theLessVisibleEarDecides(double first, double second, Outcome outcome) {
        assertEquals(outcome, judge(first, second).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.LEFT_EAR, Measure.RIGHT_EAR)));
    }

    @Test
    void oneCoveredEarFailsAlthoughTheOtherWasNotSeen() {
        assertEquals(
                Outcome.FAILED,
                rule.judge(Portraits.with(Measure.RIGHT_EAR, -3)).outcome());
    }

    @Test
    void twoVisibleEarsReportTheLowerScore() {
        assertEquals(OptionalDouble.of(1.5), judge(2.5, 1.5).value());
        assertEquals(OptionalDouble.of(1.5), judge(1.5, 2.5).value());
    }

    private Finding judge(double first, double second) {
        return rule.judge(Portraits.with(Map.of(Measure.LEFT_EAR, first, Measure.RIGHT_EAR, second)));
    }
}
