package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTextTest {

    @ParameterizedTest
    @CsvSource({
        "14.4, deg, 14°",
        "-3.6, deg, -4°",
        "0.237, share, 24%",
        "0.237, ratio, 0.24",
        "187.5, px, 188 px",
        "2, faces, 2",
        "31.4, var, 31",
        "-1.62, score, -1.6",
        "7.94, dE, 7.9"
    })
    void aValueIsAsShortAsItsUnitAllows(double value, String unit, String text) {
        Fact.Measured fact = new Fact.Measured(value, new Region(0, 0, 1, 1));
        assertEquals(text, MeasuredText.of(Finding.of("rule", Outcome.FAILED, fact, unit, 0)));
    }

    @Test
    void whatWasNotMeasuredHasNoText() {
        assertEquals("", MeasuredText.of(Finding.cannotJudge("rule", Fact.Why.NO_FACE)));
    }
}
