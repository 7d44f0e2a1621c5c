package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameOffEyesTest {

    private final FrameOffEyes rule = new FrameOffEyes(20, 6);

    @ParameterizedTest
    @CsvSource({"7, 20, PASSED", "7, 20.1, ASK", "7, 90, ASK", "6, 90, PASSED", "2, 90, PASSED"})
    void aLineAcrossAnEyeAsksWhereGlassesAreWorn(double frame, double line, Outcome outcome) {
        assertEquals(
                outcome,
                rule.judge(Portraits.with(Map.of(Measure.GLASSES_FRAME, frame, Measure.FRAME_OVER_EYE, line)))
                        .outcome());
    }

    @Test
    void cannotJudgeTheEyesBehindAFrameThatWasNotLookedAt() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NOT_MEASURED),
                rule.judge(Portraits.with(Measure.GLASSES_FRAME, 7)));
    }

    @Test
    void cannotJudgeWithoutKnowingWhetherGlassesAreWorn() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.GLASSES_FRAME, Measure.FRAME_OVER_EYE)));
    }
}
