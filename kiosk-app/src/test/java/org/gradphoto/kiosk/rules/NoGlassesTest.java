package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoGlassesTest {

    private final NoGlasses rule = new NoGlasses(new Band(5, 9));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "5, PASSED", "5.1, ASK", "9, ASK", "9.1, FAILED"})
    void aFrameAcrossTheNoseFails(double value, Outcome outcome) {
        assertEquals(
                outcome,
                rule.judge(Portraits.with(Measure.GLASSES_FRAME, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.GLASSES_FRAME)));
    }
}
