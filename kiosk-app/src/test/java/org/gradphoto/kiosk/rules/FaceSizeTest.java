package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceSizeTest {

    private final FaceSize rule = new FaceSize(new Band(200, 180));

    @ParameterizedTest
    @CsvSource({"200, PASSED", "199.9, ASK", "180, ASK", "179.9, FAILED"})
    void aFaceMustBringThePixelsOfThePhoto(double value, Outcome outcome) {
        assertEquals(
                outcome, rule.judge(Portraits.with(Measure.FACE_WIDTH, value)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.FACE_WIDTH)));
    }
}
