package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;

class BandTest {

    @Test
    void whereSmallIsGoodTheLimitsThemselvesHaveTheBetterOutcome() {
        Band band = new Band(1, 2);
        assertEquals(Outcome.PASSED, band.outcome(1));
        assertEquals(Outcome.ASK, band.outcome(2));
        assertEquals(Outcome.FAILED, band.outcome(Math.nextUp(2.0)));
    }

    @Test
    void whereLargeIsGoodTheLimitsThemselvesHaveTheBetterOutcome() {
        Band band = new Band(2, 1);
        assertEquals(Outcome.PASSED, band.outcome(2));
        assertEquals(Outcome.ASK, band.outcome(1));
        assertEquals(Outcome.FAILED, band.outcome(Math.nextDown(1.0)));
    }

    @Test
    void equalLimitsLeaveNothingToAsk() {
        Band band = new Band(1, 1);
        assertEquals(Outcome.PASSED, band.outcome(1));
        assertEquals(Outcome.FAILED, band.outcome(1.1));
    }

    @Test
    void aFailureIsReportedAgainstTheFailingLimitAndAllElseAgainstThePassingOne() {
        Band band = new Band(1, 2);
        assertEquals(OptionalDouble.of(2), limit(band, 3));
        assertEquals(OptionalDouble.of(1), limit(band, 1.5));
        assertEquals(OptionalDouble.of(1), limit(band, 0.5));
    }

    private static OptionalDouble limit(Band band, double value) {
        return band.judge("a-rule", Measure.LIP_GAP, Portraits.with(Measure.LIP_GAP, value))
                .limit();
    }
}
