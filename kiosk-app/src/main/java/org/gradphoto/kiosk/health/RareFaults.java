package org.gradphoto.kiosk.health;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Keeps a fault that comes back with every frame from filling the log: each cause of each source is worth telling once, and again when it still comes after a
 * minute. Serves any thread.
 */
public final class RareFaults {

    /** How long the same cause is not told again. */
    public static final Duration QUIET = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private final Map<Cause, Long> told = new HashMap<>();

    /** Faults by the machine's monotonic clock. */
    public RareFaults() {
        this(System::nanoTime);
    }

    /** Faults by a clock that counts nanoseconds and never goes back. */
    public RareFaults(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What is the same cause: messages may tell of sizes and places and would all differ, the line of the code does not. */
    private record Cause(String source, Class<?> kind, String line) {

        static Cause of(String source, Throwable fault) {
            StackTraceElement[] trace = fault.getStackTrace();
            return new Cause(source, fault.getClass(), trace.length == 0 ? "" : trace[0].toString());
        }
    }

    /**
     * Whether to tell of a fault now; if so, it counts as told.
     *
     * @param source who stumbled
     */
    public synchronized boolean isWorthTelling(String source, Throwable fault) {
        long now = nanos.getAsLong();
        Cause cause = Cause.of(source, fault);
        Long before = told.get(cause);
        boolean isQuiet = before != null && now - before < QUIET.toNanos();
        if (!isQuiet) {
            told.put(cause, now);
        }
        return !isQuiet;
    }
}
