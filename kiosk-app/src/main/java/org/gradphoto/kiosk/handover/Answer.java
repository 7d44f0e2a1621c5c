package org.gradphoto.kiosk.handover;

import java.util.List;
import java.util.Optional;

/**
 * What the other station says to a hand-over.
 *
 * @param transfer the hand-over it speaks of
 * @param detail the page of the ticket when it is there, the name of the refusal when it is not taken; may be empty
 */
public record Answer(String transfer, Kind kind, String detail) {

    private static final String LINE = "\n";
    private static final int FIELDS = 3;

    /** What became of it. */
    public enum Kind {
        /** The ticket is at that station, now or since an earlier message. */
        HERE,
        /** It is not there and will not be: the sender keeps it. */
        NOT_HERE,
        /** Greeted. */
        HELLO
    }

    /** The answer as it is sent and signed. */
    public String text() {
        return String.join(LINE, transfer, kind.name(), detail);
    }

    /** Reads an answer; empty when it is none. */
    public static Optional<Answer> parse(String text) {
        List<String> lines = List.of(text.split(LINE, -1));
        if (lines.size() != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Answer(lines.get(0), Kind.valueOf(lines.get(1)), lines.get(2)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
