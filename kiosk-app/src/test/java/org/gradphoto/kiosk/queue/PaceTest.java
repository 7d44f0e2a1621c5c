package org.gradphoto.kiosk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long it will take. */
class PaceTest {

    @Test
    void tooFewPhotosSayNothing() {
        assertEquals(Optional.empty(), pace(10, 10, 10, 10).timeFor(3));
        assertEquals(Optional.empty(), Pace.of(List.of()).typical());
    }

    @Test
    void theRangeIsFromTheQuickToTheSlowAndGrowsWithThePeopleAhead() {
        Pace pace = pace(8, 10, 12, 14, 16, 18, 20, 22);
        assertEquals(Optional.of(Duration.ofSeconds(14)), pace.typical());
        assertEquals(Optional.of(new Pace.Range(Duration.ofSeconds(100), Duration.ofSeconds(180))), pace.timeFor(10));
        assertEquals(Optional.of(new Pace.Range(Duration.ZERO, Duration.ZERO)), pace.timeFor(0));
    }

    @Test
    void aPauseIsNoPace() {
        assertEquals(pace(10, 10, 10, 10, 10), pace(10, 10, 1800, 10, 10, 10));
    }

    @Test
    void onlyTheLastPhotosCount() {
        int[] gaps = new int[Pace.RECENT + 10];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = i < 10 ? 60 : 10;
        }
        assertEquals(Duration.ofSeconds(10), pace(gaps).gaps().get(Pace.RECENT - 1));
    }

    @Test
    void aTimeBeforeTheOneBeforeItIsLeftOut() {
        assertEquals(pace(10, 10, 10, 10, 10), pace(10, 10, 10, -3600, 10, 10));
    }

    @Test
    void thePlaceInLineGivesTheEstimate() {
        StationDesk station = new StationDesk('A');
        station.students(10);
        for (int i = 1; i <= 7; i++) {
            station.photograph(i);
            station.clock.seconds(10);
        }
        WaitingLine line = station.desk.line();
        assertEquals(
                Optional.of(new Pace.Range(Duration.ofSeconds(20), Duration.ofSeconds(20))),
                line.estimate(StationDesk.number("A010")));
        station.desk.callNext();
        assertEquals(
                Optional.of(new Pace.Range(Duration.ofSeconds(20), Duration.ofSeconds(20))),
                station.desk.line().estimate(StationDesk.number("A010")));
        station.desk.sessions().pause("lunch");
        assertEquals(Optional.empty(), station.desk.line().estimate(StationDesk.number("A010")));
    }

    private static Pace pace(int... gapSeconds) {
        List<Instant> shots = new ArrayList<>(List.of(Instant.parse("2026-06-12T08:00:00Z")));
        for (int gap : gapSeconds) {
            shots.add(shots.get(shots.size() - 1).plusSeconds(gap));
        }
        return Pace.of(shots);
    }
}
