package org.gradphoto.kiosk.adapter.report;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Durations as people read them, {@code 4:07}. */
final class Durations {

    private static final int MINUTE = 60;

    private Durations() {}

    static String minutes(Optional<Duration> duration) {
        return duration.map(d -> String.format(Locale.ROOT, "%d:%02d", d.toSeconds() / MINUTE, d.toSeconds() % MINUTE))
                .orElse("–");
    }

    static String seconds(Optional<Duration> duration) {
        return duration.map(d -> String.valueOf(d.toSeconds())).orElse("");
    }
}
