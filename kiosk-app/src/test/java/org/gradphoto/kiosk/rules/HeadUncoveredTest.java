package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadUncoveredTest {

    private final HeadUncovered rule = new HeadUncovered(new Band(0, -2));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.49, PASSED", "0.5, ASK", "1, ASK"})
    void aCoveredForeheadAsksAndNeverFails(double value, Outcome outcome) {
        assertEquals(
                outcome,
                rule.judge(Portraits.with(Measure.FOREHEAD_COVER, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.FOREHEAD_COVER)));
    }
}
