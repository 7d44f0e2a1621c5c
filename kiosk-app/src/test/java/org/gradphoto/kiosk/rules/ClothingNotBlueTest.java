package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClothingNotBlueTest {

    private final ClothingNotBlue rule = new ClothingNotBlue(new Band(0.12, 0.5), 0.35);

    @ParameterizedTest
    @CsvSource({
        "0, 0, PASSED",
        "0.12, 0.35, PASSED",
        "0.13, 0, ASK",
        "0.51, 0, FAILED",
        "0, 0.36, ASK",
        "0, 1, ASK",
        "0.6, 0.4, FAILED"
    })
    void lightBlueFailsAndNavyOnlyAsks(double first, double second, Outcome outcome) {
        assertEquals(outcome, judge(first, second).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.BLUE_CLOTHING, Measure.NAVY_CLOTHING)));
    }

    private Finding judge(double first, double second) {
        return rule.judge(Portraits.with(Map.of(Measure.BLUE_CLOTHING, first, Measure.NAVY_CLOTHING, second)));
    }
}
