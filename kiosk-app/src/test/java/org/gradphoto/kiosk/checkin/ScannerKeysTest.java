package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.checkin.ScannerKeys.Verdict;
import org.junit.jupiter.api.Test;

/** A scanner or a person? */
class ScannerKeysTest {

    private static final Duration IN_TIME = Duration.ofMillis(45);
    private static final Duration LATE = Duration.ofMillis(400);

    private final ScannerKeys keys = new ScannerKeys();

    @Test
    void manyKeysWithoutASilenceThatEndWithEnterAreACode() {
        type("DEMO-12");
        assertEquals(Optional.of("DEMO-12"), keys.ended());
        assertEquals(Optional.empty(), keys.ended());
    }

    @Test
    void theShortestCodeIsStillOneAndAShorterIsNot() {
        type("123456");
        assertEquals(Optional.of("123456"), keys.ended());
        type("12345");
        assertEquals(Optional.empty(), keys.ended());
    }

    @Test
    void oneKeyOfAPersonIsLetThroughAfterAMoment() {
        type("n");
        assertEquals(Verdict.RELEASE, keys.quiet(IN_TIME));
        assertEquals(Optional.empty(), keys.ended());
    }

    @Test
    void aPersonWhoTypesACodeKeyByKeyIsNoScanner() {
        for (char c : "DEMO-12".toCharArray()) {
            keys.typed(c);
            assertEquals(Verdict.RELEASE, keys.quiet(IN_TIME));
        }
        assertEquals(Optional.empty(), keys.ended());
    }

    @Test
    void keysThatRollOverEachOtherAreAPersons() {
        type("nr");
        assertEquals(Verdict.RELEASE, keys.quiet(IN_TIME));
    }

    @Test
    void aBurstThatWasCutOffIsNoRowOfShortcuts() {
        type("nnnxxxqqq");
        assertEquals(Verdict.DROP, keys.quiet(IN_TIME));
    }

    @Test
    void aWindowThatStoodStillInTheMiddleOfACodeDoesNotTakeItApart() {
        type("DEM");
        assertEquals(Verdict.HOLD, keys.quiet(LATE));
        type("O-12");
        assertEquals(Optional.of("DEMO-12"), keys.ended());
    }

    @Test
    void aWindowThatIsAlwaysLateStillLetsAPersonWork() {
        type("n");
        assertEquals(Verdict.HOLD, keys.quiet(LATE));
        assertEquals(Verdict.HOLD, keys.quiet(LATE));
        assertEquals(Verdict.RELEASE, keys.quiet(LATE));
    }

    private void type(String text) {
        for (char c : text.toCharArray()) {
            keys.typed(c);
        }
    }
}
