package org.gradphoto.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 4", "3, 8", "8, 256", "9, 300", "1000, 300"})
    void thePauseDoublesUpToTheLongest(int attempts, int seconds) {
        Backoff steady = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), () -> 0);
        assertEquals(Duration.ofSeconds(seconds), steady.after(attempts));
    }

    @Test
    void chanceShortensThePauseByUpToAHalf() {
        Backoff lucky = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), () -> 1);
        assertEquals(Duration.ofSeconds(1), lucky.after(1));
    }
}
