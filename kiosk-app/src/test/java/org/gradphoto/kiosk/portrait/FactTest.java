package org.gradphoto.kiosk.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gradphoto.kiosk.capture.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private static final Region WHERE = new Region(0, 0, 1, 1);
    private static final Confidence POOR = Confidence.of(0.25, Fact.Why.HEAD_TURNED);

    @Test
    void aValueIsTrustedFullyUnlessItsProbeSaysLess() {
        assertEquals(Confidence.FULL, new Fact.Measured(3, WHERE).confidence());
        assertEquals(POOR, new Fact.Measured(3, WHERE, POOR).confidence());
    }

    @Test
    void aValueIsNoSurerThanTheWeakestOfItsGrounds() {
        Fact.Measured poor = new Fact.Measured(3, WHERE, POOR);
        assertEquals(poor, poor.restingOn(Confidence.FULL));
        assertEquals(poor, new Fact.Measured(3, WHERE).restingOn(POOR));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberWasNotMeasured(double value) {
        assertThrows(IllegalArgumentException.class, () -> new Fact.Measured(value, WHERE));
    }
}
