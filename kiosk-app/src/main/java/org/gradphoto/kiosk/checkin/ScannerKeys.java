package org.gradphoto.kiosk.checkin;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells a USB scanner from a person at the same keyboard: a scanner types many characters, faster than any person, and ends with Enter. Until that is
 * decided, the keys are to be held back. A window that stood still sees the keys of a scanner far apart and those of a person close together, so only a
 * silence that was looked at in time counts.
 */
public final class ScannerKeys {

    /** The silence that ends a burst. Scanners send a character every 1 to 20 ms; a person needs 60 ms and more. */
    public static final Duration SILENCE = Duration.ofMillis(40);

    /** Fewer characters are two hands on the keyboard, not a code. */
    public static final int SHORTEST = 6;

    /** A window that is always late must not swallow the photographer's keys for ever. */
    private static final int MOST_LATE = 3;

    private final StringBuilder burst = new StringBuilder();
    private int late;

    /** What is to be done with the keys held back so far. */
    public enum Verdict {
        /** Hold them, and ask again after another silence. */
        HOLD,
        /** A person typed them: let them through. */
        RELEASE,
        /** A scanner typed them without an end: drop them, they were never meant for a shortcut. */
        DROP
    }

    /** A character was typed; it is held. */
    public void typed(char character) {
        burst.append(character);
        late = 0;
    }

    /** Enter was pressed: the code, when a scanner typed it. The burst is over either way; without a code the held keys are a person's. */
    public Optional<String> ended() {
        String code = burst.toString();
        clear();
        return code.length() >= SHORTEST ? Optional.of(code) : Optional.empty();
    }

    /**
     * Nothing was typed for a while: the verdict on what is held.
     *
     * @param sinceKey how long it really was; much more than {@link #SILENCE} when the window stood still, and further keys may wait then
     */
    public Verdict quiet(Duration sinceKey) {
        if (sinceKey.compareTo(SILENCE.multipliedBy(2)) > 0 && ++late < MOST_LATE) {
            return Verdict.HOLD;
        }
        Verdict verdict = burst.length() >= SHORTEST ? Verdict.DROP : Verdict.RELEASE;
        clear();
        return verdict;
    }

    private void clear() {
        burst.setLength(0);
        late = 0;
    }
}
