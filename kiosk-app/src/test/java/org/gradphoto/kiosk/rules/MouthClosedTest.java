package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MouthClosedTest {

    private final MouthClosed rule = new MouthClosed(new Band(0.085, 0.14));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.085, PASSED", "0.1, ASK", "0.14, ASK", "0.5, FAILED"})
    void aGapBetweenTheLipsOpensTheMouth(double value, Outcome outcome) {
        assertEquals(outcome, rule.judge(Portraits.with(Measure.LIP_GAP, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.LIP_GAP)));
    }
}
