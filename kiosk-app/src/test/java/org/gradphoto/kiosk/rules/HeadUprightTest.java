package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadUprightTest {

    private final HeadUpright rule = new HeadUpright(new Band(4, 8), 5, 12);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, PASSED",
        "4, 5, 12, PASSED",
        "-4, -5, -12, PASSED",
        "4.1, 0, 0, ASK",
        "-8, 0, 0, ASK",
        "8.1, 0, 0, FAILED",
        "-8.1, 0, 0, FAILED",
        "0, 5.1, 0, ASK",
        "0, -80, 0, ASK",
        "0, 0, 12.1, ASK",
        "0, 0, -80, ASK"
    })
    void aTiltFailsToBothSidesAndTurnAndNodOnlyAsk(double roll, double yaw, double pitch, Outcome outcome) {
        Map<Measure, Double> values = Map.of(Measure.ROLL, roll, Measure.YAW, yaw, Measure.PITCH, pitch);
        assertEquals(outcome, rule.judge(Portraits.with(values)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.ROLL, Measure.YAW, Measure.PITCH)));
    }
}
