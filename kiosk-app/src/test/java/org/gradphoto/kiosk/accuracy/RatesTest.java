package org.gradphoto.kiosk.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

    /** Checked against the formula of Wilson (1927) worked by hand with 1.96. */
    @ParameterizedTest
    @CsvSource({
        "0, 90, 0.0000, 0.0409",
        "6, 199, 0.0139, 0.0642",
        "1, 10, 0.0179, 0.4042",
        "5, 10, 0.2366, 0.7634",
        "10, 10, 0.7225, 1.0000"
    })
    void theIntervalIsWilsons(int hits, int of, double low, double high) {
        Rate rate = new Rate(hits, of);
        assertEquals(low, rate.low(), 5e-5);
        assertEquals(high, rate.high(), 5e-5);
    }

    @Test
    void nothingCountedHasNoShareAndSaysNothing() {
        Rate none = new Rate(0, 0);
        assertTrue(none.share().isEmpty());
        assertEquals(0, none.low());
        assertEquals(1, none.high());
    }

    @Test
    void theAreaIsTheShareOfPairsInTheRightOrderAndTiesCountHalf() {
        assertEquals(OptionalDouble.of(1), new ScoreCurve(List.of(2.0, 3.0), List.of(0.0, 1.0)).areaUnder());
        assertEquals(OptionalDouble.of(0.75), new ScoreCurve(List.of(1.0, 3.0), List.of(0.0, 2.0)).areaUnder());
        assertEquals(OptionalDouble.of(0.5), new ScoreCurve(List.of(1.0), List.of(1.0)).areaUnder());
    }

    @Test
    void theEqualErrorIsWhereBothErrorsMeet() {
        assertEquals(OptionalDouble.of(0), new ScoreCurve(List.of(2.0, 3.0), List.of(0.0, 1.0)).equalError());
        ScoreCurve quarter = new ScoreCurve(List.of(1.0, 4.0, 5.0, 6.0), List.of(-1.0, -2.0, -3.0, 2.0));
        assertEquals(OptionalDouble.of(0.25), quarter.equalError());
    }

    @Test
    void oneClassAloneHasNoCurve() {
        assertTrue(new ScoreCurve(List.of(1.0), List.of()).areaUnder().isEmpty());
        assertTrue(new ScoreCurve(List.of(), List.of(1.0)).equalError().isEmpty());
    }
}
