package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionNaturalTest {

    private final ExpressionNatural rule = new ExpressionNatural(new Band(2.5, 3.5));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "2.5, PASSED", "2.6, ASK", "3.5, ASK", "3.6, FAILED"})
    void aFaceFarFromRestFails(double value, Outcome outcome) {
        assertEquals(
                outcome, rule.judge(Portraits.with(Measure.EXPRESSION, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.EXPRESSION)));
    }
}
