package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadUprightTest {

    private final HeadUpright rule = new HeadUpright(new Band(6, 9));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "6, PASSED", "-6, PASSED", "6.1, ASK", "-9, ASK", "9.1, FAILED", "-9.1, FAILED"})
    void aTiltCountsToBothSides(double value, Outcome outcome) {
        assertEquals(outcome, rule.judge(Portraits.with(Measure.ROLL, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.ROLL)));
    }
}
