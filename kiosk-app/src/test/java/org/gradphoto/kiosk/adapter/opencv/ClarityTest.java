package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClarityTest {

    @Test
    void aLargeFrontalFaceIsSeenAsWellAsCanBe() {
        assertEquals(Confidence.FULL, new Clarity(1, 1, 400, 3).confidence(Needs.FACE));
    }

    @ParameterizedTest
    @CsvSource({"25, 1", "-25, 1", "45, 0.5", "-45, 0.5", "65, 0", "90, 0"})
    void aTurnedHeadHidesHalfOfTheFace(double yaw, double level) {
        Clarity turned = new Clarity(1, 1, 400, yaw);
        assertEquals(Confidence.of(level, Fact.Why.HEAD_TURNED), turned.confidence(Needs.FACE));
        assertEquals(Confidence.FULL, turned.confidence(Needs.FACE_HOWEVER_TURNED));
    }

    @ParameterizedTest
    @CsvSource({"128, 1", "64, 0.5", "32, 0.25"})
    void aSmallFaceHasFewerPixelsThanTheProbesWorkOn(double width, double level) {
        assertEquals(
                Confidence.of(level, Fact.Why.FACE_TOO_SMALL),
                new Clarity(1, 1, width, 0).confidence(Needs.FACE_HOWEVER_TURNED));
        assertEquals(
                Confidence.of(level / 2, Fact.Why.FACE_TOO_SMALL),
                new Clarity(1, 1, width, 0).confidence(new Needs(256, true)));
    }

    @Test
    void theMeshCountsForItsFactsAndTheDetectorForTheFace() {
        Clarity unsure = new Clarity(0.6, 0.7, 400, 0);
        assertEquals(Confidence.of(0.7, Fact.Why.FACE_UNCLEAR), unsure.confidence(Needs.FACE));
        assertEquals(Confidence.of(0.6, Fact.Why.FACE_UNCLEAR), unsure.face());
    }
}
