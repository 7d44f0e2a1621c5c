package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadFrontalTest {

    private final HeadFrontal rule = new HeadFrontal(new Band(7, 12), new Band(7, 15));

    @ParameterizedTest
    @CsvSource({
        "0, 0, PASSED",
        "-7, 7, PASSED",
        "8, 0, ASK",
        "0, -8, ASK",
        "13, 0, FAILED",
        "-13, 8, FAILED",
        "0, -16, FAILED"
    })
    void theWorseOfTurnAndNodDecides(double first, double second, Outcome outcome) {
        assertEquals(outcome, judge(first, second).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.YAW, Measure.PITCH)));
    }

    @Test
    void aFailureNamesTheLimitThatWasBroken() {
        Finding finding = judge(-13, 0);
        assertEquals(OptionalDouble.of(-13), finding.value());
        assertEquals(OptionalDouble.of(12), finding.limit());
        assertEquals("deg", finding.unit());
    }

    private Finding judge(double first, double second) {
        return rule.judge(Portraits.with(Map.of(Measure.YAW, first, Measure.PITCH, second)));
    }
}
