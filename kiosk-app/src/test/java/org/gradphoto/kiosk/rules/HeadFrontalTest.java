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

    private final HeadFrontal rule = new HeadFrontal(new Band(5, 13), new Band(12, 22), 4);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, PASSED",
        "-5, 12, 4, PASSED",
        "5, -12, -4, PASSED",
        "5.1, 0, 0, ASK",
        "0, -12.1, 0, ASK",
        "13, 22, 0, ASK",
        "13.1, 0, 0, FAILED",
        "-13.1, 8, 0, FAILED",
        "0, -22.1, 0, FAILED",
        "0, 0, 4.1, ASK",
        "0, 0, -60, ASK"
    })
    void theWorseOfTurnAndNodDecidesAndATiltOnlyAsks(double yaw, double pitch, double roll, Outcome outcome) {
        assertEquals(outcome, judge(yaw, pitch, roll).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.YAW, Measure.PITCH, Measure.ROLL)));
    }

    @Test
    void aFailureNamesTheLimitThatWasBroken() {
        Finding finding = judge(-14, 0, 0);
        assertEquals(OptionalDouble.of(-14), finding.value());
        assertEquals(OptionalDouble.of(13), finding.limit());
        assertEquals("deg", finding.unit());
    }

    private Finding judge(double yaw, double pitch, double roll) {
        return rule.judge(Portraits.with(Map.of(Measure.YAW, yaw, Measure.PITCH, pitch, Measure.ROLL, roll)));
    }
}
