package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.checkin.ScannerKeys.Verdict;
import org.junit.jupiter.api.Test;

/** A scanner or a person? */
class ScannerKeysTest {

    private final ScannerKeys keys = new ScannerKeys();
    private long now = Duration.ofHours(1).toNanos();

    @Test
    void fastKeysThatEndWithEnterAreACode() {
        assertEquals(Verdict.HOLD, burst("DEMO-12", 5));
        assertEquals(Optional.of("DEMO-12"), keys.ended(now));
        assertFalse(keys.isHolding());
    }

    @Test
    void theSlowestScannerIsStillOne() {
        burst("123456", 40);
        assertEquals(Optional.of("123456"), keys.ended(now));
    }

    @Test
    void oneKeyOfAPersonIsLetThroughAfterAMoment() {
        keys.typed('n', now);
        assertEquals(Verdict.HOLD, keys.quiet(later(30)));
        assertEquals(Verdict.RELEASE, keys.quiet(later(20)));
        assertFalse(keys.isHolding());
    }

    @Test
    void aPersonWhoTypesFastIsNoScanner() {
        keys.typed('n', now);
        assertEquals(Verdict.RELEASE, keys.typed(' ', later(70)));
        assertTrue(keys.isHolding());
        assertEquals(Optional.empty(), keys.ended(later(70)));
    }

    @Test
    void keysThatRollOverEachOtherAreNoCode() {
        burst("nr", 15);
        assertEquals(Optional.empty(), keys.ended(later(10)));
    }

    @Test
    void enterLongAfterABurstIsAPersonsEnter() {
        burst("DEMO-12", 5);
        assertEquals(Optional.empty(), keys.ended(later(200)));
    }

    @Test
    void aBurstThatWasCutOffIsNoRowOfShortcuts() {
        burst("nnnxxxqqq", 5);
        assertEquals(Verdict.DROP, keys.quiet(later(100)));
    }

    @Test
    void aCodeFollowsACodeAtOnce() {
        burst("FIRST1", 2);
        keys.ended(now);
        burst("SECOND", 2);
        assertEquals(Optional.of("SECOND"), keys.ended(now));
    }

    private Verdict burst(String text, int gap) {
        Verdict verdict = Verdict.HOLD;
        for (char c : text.toCharArray()) {
            verdict = keys.typed(c, later(gap));
        }
        return verdict;
    }

    private long later(int millis) {
        now += Duration.ofMillis(millis).toNanos();
        return now;
    }
}
