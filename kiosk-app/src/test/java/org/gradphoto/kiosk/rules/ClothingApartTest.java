package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClothingApartTest {

    private final ClothingApart rule = new ClothingApart(new Band(0.3, 0.6));

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.3, PASSED", "0.31, ASK", "0.6, ASK", "0.61, FAILED", "1, FAILED"})
    void aGarmentMayHaveALittleOfTheBackdropsColour(double share, Outcome outcome) {
        assertEquals(
                outcome,
                rule.judge(Portraits.with(Measure.BACKDROP_LIKE_CLOTHING, share))
                        .outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NOTHING_TO_MEASURE),
                rule.judge(Portraits.unseen(Fact.Why.NOTHING_TO_MEASURE, Measure.BACKDROP_LIKE_CLOTHING)));
    }
}
