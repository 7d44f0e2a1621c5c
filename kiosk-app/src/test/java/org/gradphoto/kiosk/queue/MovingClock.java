package org.gradphoto.kiosk.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves, forth and back. */
final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-06-12T08:00:00Z");

    void move(Duration by) {
        now = now.plus(by);
    }

    void seconds(long by) {
        move(Duration.ofSeconds(by));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
