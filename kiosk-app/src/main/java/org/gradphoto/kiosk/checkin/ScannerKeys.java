package org.gradphoto.kiosk.checkin;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells a USB scanner from a person at the same keyboard: a scanner types many characters, faster than any person, and ends with Enter. Until that is
 * decided, the keys are to be held back. Times are monotonic, in nanoseconds.
 */
public final class ScannerKeys {

    /** The longest time between two characters of a scanner. Scanners send one every 1 to 20 ms; a person needs 60 ms and more. */
    public static final Duration LONGEST_GAP = Duration.ofMillis(40);

    /** Fewer characters are two hands on the keyboard, not a code. */
    public static final int SHORTEST = 6;

    private final StringBuilder burst = new StringBuilder();
    private long last;

    /** What is to be done with the keys held back so far. */
    public enum Verdict {
        /** Hold them; the key just typed too. */
        HOLD,
        /** A person typed them: let them through, before the key just typed. */
        RELEASE,
        /** A scanner typed them without an end: drop them, they were never meant for a shortcut. */
        DROP
    }

    /** A character was typed: the verdict on those before it. The character itself is held. */
    public Verdict typed(char character, long nanos) {
        Verdict before = isQuiet(nanos) ? close() : Verdict.HOLD;
        burst.append(character);
        last = nanos;
        return before;
    }

    /** Enter was pressed: the code, when a scanner typed it. The burst is over either way; without a code the held keys are a person's. */
    public Optional<String> ended(long nanos) {
        String code = burst.toString();
        boolean scanned = !isQuiet(nanos) && code.length() >= SHORTEST;
        burst.setLength(0);
        return scanned ? Optional.of(code) : Optional.empty();
    }

    /** Nothing was typed for a while: the verdict on what is held. */
    public Verdict quiet(long nanos) {
        return isQuiet(nanos) ? close() : Verdict.HOLD;
    }

    /** Whether keys are held back now. */
    public boolean isHolding() {
        return burst.length() > 0;
    }

    private boolean isQuiet(long nanos) {
        return nanos - last > LONGEST_GAP.toNanos();
    }

    private Verdict close() {
        Verdict verdict = burst.length() >= SHORTEST ? Verdict.DROP : Verdict.RELEASE;
        burst.setLength(0);
        return verdict;
    }
}
