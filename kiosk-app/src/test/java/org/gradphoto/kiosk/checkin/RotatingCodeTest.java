package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import org.gradphoto.kiosk.checkin.RotatingCode.Check;
import org.gradphoto.kiosk.identity.StationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotatingCodeTest {

    private static final Instant START = Instant.parse("2026-06-12T08:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(10);

    private final StationKey key = StationKey.random();
    private long nanos = -5_000_000_000L;
    private final RotatingCode code = code(key, "2026-06-12", 'A');

    @Test
    void theShownCodeCountsAndSoDoesTheOneBefore() {
        String shown = code.current();
        assertEquals(Check.VALID, code.check(shown));
        passSeconds(10);
        assertNotEquals(shown, code.current());
        assertEquals(Check.VALID, code.check(shown));
        passSeconds(9);
        assertEquals(Check.VALID, code.check(shown));
    }

    @Test
    void afterTwoStepsACodeIsExpiredAndAfterHalfAnHourUnknown() {
        String shown = code.current();
        passSeconds(20);
        assertEquals(Check.EXPIRED, code.check(shown));
        passSeconds(1780);
        assertEquals(Check.EXPIRED, code.check(shown));
        passSeconds(10);
        assertEquals(Check.FORGED, code.check(shown));
    }

    @Test
    void aCodeOfTheFutureIsForged() {
        passSeconds(10);
        String later = code.current();
        passSeconds(-10);
        assertEquals(Check.FORGED, code.check(later));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAAAAAAAAAAAA", "码码码码", "AAAAAAAAAAAAAAA"})
    void whatWasNeverShownIsForged(String scanned) {
        assertEquals(Check.FORGED, code.check(scanned));
    }

    @Test
    void codesOfAnotherStationSessionOrLaneAreForged() {
        assertEquals(
                Check.FORGED,
                code.check(code(StationKey.random(), "2026-06-12", 'A').current()));
        assertEquals(Check.FORGED, code.check(code(key, "2026-06-13", 'A').current()));
        assertEquals(Check.FORGED, code.check(code(key, "2026-06-12", 'B').current()));
    }

    @Test
    void theCodeIsShortEnoughForASmallQr() {
        assertEquals(14, code.current().length());
    }

    @Test
    void theCountdownRunsWithTheStep() {
        assertEquals(Duration.ofSeconds(10), code.left());
        passSeconds(3);
        assertEquals(Duration.ofSeconds(7), code.left());
        assertEquals(STEP, code.length());
    }

    @Test
    void aWallClockThatWasSetBackBetweenTwoRunsBringsNoCodeOfOursBackToLife() {
        String shown = code.current();
        passSeconds(3600);
        RotatingCode afterRestart = code(key, "2026-06-12", 'A');
        passSeconds(30);
        assertEquals(
                Check.EXPIRED, afterRestart.check(shown), "two runs that start at one wall time share their steps");
        assertEquals(Check.FORGED, code.check(shown), "the first run has never looked at the wall clock again");
    }

    private RotatingCode code(StationKey signer, String session, char lane) {
        return new RotatingCode(signer, session, lane, new StepClock(START, () -> nanos, STEP));
    }

    private void passSeconds(long seconds) {
        nanos += seconds * 1_000_000_000L;
    }
}
