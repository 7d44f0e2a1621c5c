package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTest {

    private final Exposure rule =
            new Exposure(new Band(80, 55), new Band(205, 225), new Band(0.03, 0.12), new Band(0.1, 0.3));

    @ParameterizedTest
    @CsvSource({
        "140, 0, 0, PASSED",
        "70, 0, 0, ASK",
        "50, 0, 0, FAILED",
        "210, 0, 0, ASK",
        "230, 0, 0, FAILED",
        "140, 0.05, 0, ASK",
        "140, 0.2, 0, FAILED",
        "140, 0, 0.2, ASK",
        "140, 0, 0.4, FAILED"
    })
    void tooDarkTooBrightBurntOrDrownedIsNoGoodLight(double light, double burnt, double drowned, Outcome outcome) {
        Map<Measure, Double> values =
                Map.of(Measure.FACE_LIGHT, light, Measure.OVEREXPOSED, burnt, Measure.UNDEREXPOSED, drowned);
        assertEquals(outcome, rule.judge(Portraits.with(values)).outcome());
    }
}
