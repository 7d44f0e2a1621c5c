package org.gradphoto.kiosk.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CameraWatchTest {

    private static final long FRAME = Long.MAX_VALUE - 5;

    private final CameraWatch watch = new CameraWatch(CameraPatience.USUAL);

    @Test
    void theAgeIsRightEvenWhereTheClockTurnsOver() {
        assertEquals(Duration.ofMillis(30), watch.age(FRAME, FRAME + TimeUnit.MILLISECONDS.toNanos(30)));
    }

    @Test
    void aPictureIsFrozenAfterTwoSeconds() {
        assertFalse(watch.frozen(FRAME, FRAME + TimeUnit.MILLISECONDS.toNanos(1999)));
        assertTrue(watch.frozen(FRAME, FRAME + TimeUnit.MILLISECONDS.toNanos(2000)));
    }

    @Test
    void openingMayTakeTenSeconds() {
        var opening = new CameraRun.Progress(CameraRun.Step.OPENING, 0);

        assertFalse(watch.stuck(opening, TimeUnit.MILLISECONDS.toNanos(9999)));
        assertTrue(watch.stuck(opening, TimeUnit.SECONDS.toNanos(10)));
    }

    @Test
    void aPauseIsNeverTooLong() {
        var pausing = new CameraRun.Progress(CameraRun.Step.PAUSING, 0);

        assertFalse(watch.stuck(pausing, TimeUnit.HOURS.toNanos(1)));
    }

    @Test
    void thePauseGrowsFromTwoToTwentySeconds() {
        assertEquals(Duration.ofSeconds(2), CameraPatience.USUAL.retryAfter(1));
        assertEquals(Duration.ofSeconds(4), CameraPatience.USUAL.retryAfter(2));
        assertEquals(Duration.ofSeconds(16), CameraPatience.USUAL.retryAfter(4));
        assertEquals(Duration.ofSeconds(20), CameraPatience.USUAL.retryAfter(5));
        assertEquals(Duration.ofSeconds(20), CameraPatience.USUAL.retryAfter(1000));
    }
}
