package org.gradphoto.kiosk.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StepTimesTest {

    private final StepTimes times = new StepTimes();

    @Test
    void fiveOfAHundredMayTakeLonger() {
        LongStream.rangeClosed(1, 100).forEach(millis -> times.add(DayStep.CALL, millis * 1_000_000));
        assertEquals(95.0, times.p95Millis(DayStep.CALL));
    }

    @Test
    void theOnlyTimeIsThePercentile() {
        times.add(DayStep.UPLOAD, 7_500_000);
        assertEquals(7.5, times.p95Millis(DayStep.UPLOAD));
    }

    @Test
    void aStepThatWasNeverTakenTookNoTime() {
        assertEquals(0.0, times.p95Millis(DayStep.ACCEPT));
    }
}
