package org.gradphoto.kiosk.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({"-3, 0", "0, 0", "0.4, 0.4", "0.999, 0.999"})
    void whatIsLackingIsNamedAsLongAsThereIsLessThanIsNeeded(double share, double level) {
        assertEquals(
                new Confidence(level, Optional.of(Fact.Why.LITTLE_SEEN)), Confidence.of(share, Fact.Why.LITTLE_SEEN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 7})
    void enoughAndMoreLacksNothing(double share) {
        assertEquals(Confidence.FULL, Confidence.of(share, Fact.Why.LITTLE_SEEN));
    }

    @Test
    void theWeakerOfTwoGroundsCounts() {
        Confidence small = Confidence.of(0.5, Fact.Why.FACE_TOO_SMALL);
        Confidence turned = Confidence.of(0.2, Fact.Why.HEAD_TURNED);
        assertEquals(turned, small.and(turned));
        assertEquals(turned, turned.and(small));
        assertEquals(small, small.and(Confidence.of(0.5, Fact.Why.HEAD_TURNED)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aConfidenceLiesBetweenNoneAndFull(double level) {
        assertThrows(IllegalArgumentException.class, () -> new Confidence(level, Optional.empty()));
    }
}
