package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowsVisibleTest {

    private final BrowsVisible rule = new BrowsVisible(new Band(0.4, 0.5));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.4, PASSED", "0.44, ASK", "0.5, ASK", "0.56, FAILED"})
    void aCoveredBrowFails(double value, Outcome outcome) {
        assertEquals(
                outcome, rule.judge(Portraits.with(Measure.BROW_COVER, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.BROW_COVER)));
    }
}
