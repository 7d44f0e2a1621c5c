package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlassesClearTest {

    private final GlassesClear rule = new GlassesClear(new Band(0.76, 0.6), 0.06, 6);

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, PASSED",
        "0.76, 0, 20, PASSED",
        "0.75, 0, 0, ASK",
        "0.6, 0, 20, ASK",
        "0.59, 0, 0, FAILED",
        "1, 0.06, 6, PASSED",
        "1, 0.07, 6, ASK",
        "1, 0.07, 5.9, PASSED",
        "0.5, 0.07, 20, FAILED"
    })
    void tintFailsAndGlareAsksWhereThereIsAFrame(double lens, double glare, double frame, Outcome outcome) {
        Map<Measure, Double> values =
                Map.of(Measure.LENS_LIGHT, lens, Measure.LENS_GLARE, glare, Measure.GLASSES_FRAME, frame);
        assertEquals(outcome, rule.judge(Portraits.with(values)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(
                        Fact.Why.NO_FACE, Measure.LENS_LIGHT, Measure.LENS_GLARE, Measure.GLASSES_FRAME)));
    }
}
