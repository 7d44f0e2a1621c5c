package org.gradphoto.kiosk.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gradphoto.kiosk.capture.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private static final Region WHERE = new Region(0, 0, 1, 1);

    @Test
    void aValueIsTrustedFullyUnlessItsProbeSaysLess() {
        assertEquals(1, new Fact.Measured(3, WHERE).confidence());
        assertEquals(0.25, new Fact.Measured(3, WHERE, 0.25).confidence());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aConfidenceLiesBetweenNoneAndFull(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> new Fact.Measured(3, WHERE, confidence));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberWasNotMeasured(double value) {
        assertThrows(IllegalArgumentException.class, () -> new Fact.Measured(value, WHERE));
    }
}
