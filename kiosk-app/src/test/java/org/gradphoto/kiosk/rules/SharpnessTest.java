package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharpnessTest {

    private final Sharpness rule = new Sharpness(new Band(25, 10));

    @ParameterizedTest
    @CsvSource({"70, PASSED", "25, PASSED", "24, ASK", "10, ASK", "9, FAILED"})
    void aFaceWithoutEdgesFails(double value, Outcome outcome) {
        assertEquals(
                outcome, rule.judge(Portraits.with(Measure.SHARPNESS, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.SHARPNESS)));
    }
}
