package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlassesClearTest {

    private final GlassesClear rule = new GlassesClear(new Band(0.4, -0.4), 0.06, 0.3);

    @ParameterizedTest
    @CsvSource({
        "3, 0, 3, PASSED",
        "0.4, 0, -3, PASSED",
        "0.3, 0, 3, ASK",
        "-0.4, 0, -3, ASK",
        "-0.5, 0, 3, FAILED",
        "3, 0.06, 0.2, PASSED",
        "3, 0.07, 0.2, ASK",
        "3, 0.07, 0.3, PASSED",
        "-3, 0.07, -3, FAILED"
    })
    void tintFailsAndGlareAsksWhereThereAreGlasses(double clear, double glare, double bare, Outcome outcome) {
        Map<Measure, Double> values =
                Map.of(Measure.CLEAR_EYES, clear, Measure.LENS_GLARE, glare, Measure.BARE_EYES, bare);
        assertEquals(outcome, rule.judge(Portraits.with(values)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(
                        Portraits.unseen(Fact.Why.NO_FACE, Measure.CLEAR_EYES, Measure.LENS_GLARE, Measure.BARE_EYES)));
    }
}
