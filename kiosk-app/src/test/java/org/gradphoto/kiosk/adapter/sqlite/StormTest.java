package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gradphoto.kiosk.handover.SiteSeal;
import org.gradphoto.kiosk.identity.StationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three stations, ten thousand random steps, with undo, restarts, kills, full disks, clocks set back and a network that fails: whatever happens, the
 * invariants of the queue hold after each step.
 */
class StormTest {

    private static final int STEPS = 10_000;
    private static final String SEED = "storm.seed";

    private final List<StormStation> stations = new ArrayList<>();

    @Test
    void noStormBreaksTheQueue(@TempDir Path folder) {
        long seed = Long.getLong(SEED, System.nanoTime());
        Random random = new Random(seed);
        StormClock clock = new StormClock();
        SiteSeal seal = new SiteSeal(StationKey.random());
        for (char lane = 'A'; lane <= 'C'; lane++) {
            stations.add(new StormStation(lane, folder, seal, clock, () -> stations));
        }
        StormSteps steps = new StormSteps(stations, random, clock);
        StormInvariants invariants = new StormInvariants(stations, steps);
        try {
            for (int step = 1; step <= STEPS; step++) {
                String taken = steps.take();
                invariants.hold("seed " + seed + " (-D" + SEED + "), step " + step + ": " + taken);
            }
            calm();
            invariants.holdAtTheEnd("seed " + seed + ", when the storm is over");
            assertEquals(List.of(), steps.neverSeen(), "seed " + seed + ": the storm must try everything");
        } finally {
            stations.forEach(StormStation::close);
        }
    }

    /** The network is fine again: whatever lies in an out-tray finds its place. */
    private void calm() {
        for (int round = 0; round < 3; round++) {
            stations.forEach(station -> {
                station.net = () -> StormStation.Net.FINE;
                station.disk(StormStation.Disk.FINE);
                station.courier.carryOut();
            });
        }
    }

    /** A clock that runs and is sometimes set back. */
    static final class StormClock extends Clock {

        private java.time.Instant now = java.time.Instant.parse("2026-06-12T08:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public java.time.Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
