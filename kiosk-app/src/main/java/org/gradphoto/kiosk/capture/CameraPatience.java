package org.gradphoto.kiosk.capture;

import java.time.Duration;

/**
 * How long the loop bears with a camera.
 *
 * @param firstRetry pause after the first loss; it doubles with each further one
 * @param longestRetry the pause does not grow beyond this
 * @param frozenAfter a camera that has sent no new frame for this long is frozen
 * @param openWithin a camera that is still being opened after this long hangs
 */
public record CameraPatience(Duration firstRetry, Duration longestRetry, Duration frozenAfter, Duration openWithin) {

    /** What a photographer bears: tried again after 2 to 20 s, frozen after 2 s, 10 s for opening a slow USB camera. */
    public static final CameraPatience USUAL = new CameraPatience(
            Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofSeconds(10));

    /** The pause after this many losses in a row, from 1. */
    Duration retryAfter(int losses) {
        Duration pause = firstRetry;
        for (int i = 1; i < losses && pause.compareTo(longestRetry) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestRetry) < 0 ? pause : longestRetry;
    }
}
