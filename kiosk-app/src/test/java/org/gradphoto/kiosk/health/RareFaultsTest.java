package org.gradphoto.kiosk.health;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RareFaultsTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final RareFaults faults = new RareFaults(now::get);

    @Test
    void aFaultOfEveryFrameIsToldOnceAMinute() {
        assertTrue(faults.isWorthTelling("eyes", sameLine("frame 1")));
        assertFalse(faults.isWorthTelling("eyes", sameLine("frame 2")));
        now.addAndGet(RareFaults.QUIET.toNanos() - 1);
        assertFalse(faults.isWorthTelling("eyes", sameLine("frame 3")));
        now.addAndGet(1);
        assertTrue(faults.isWorthTelling("eyes", sameLine("frame 4")));
        assertFalse(faults.isWorthTelling("eyes", sameLine("frame 5")));
    }

    @Test
    void anotherSourceKindOrLineIsAnotherCause() {
        assertTrue(faults.isWorthTelling("eyes", sameLine("")));
        assertTrue(faults.isWorthTelling("ears", sameLine("")));
        assertTrue(faults.isWorthTelling("eyes", new IllegalStateException()));
        assertTrue(faults.isWorthTelling("eyes", new IllegalStateException()));
    }

    @Test
    void aFaultWithoutATraceIsACauseToo() {
        RuntimeException bare = sameLine("");
        bare.setStackTrace(new StackTraceElement[0]);
        assertTrue(faults.isWorthTelling("eyes", bare));
        assertFalse(faults.isWorthTelling("eyes", bare));
    }

    private static RuntimeException sameLine(String message) {
        return new IllegalArgumentException(message);
    }
}
