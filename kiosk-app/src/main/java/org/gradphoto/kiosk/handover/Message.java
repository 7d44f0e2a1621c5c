package org.gradphoto.kiosk.handover;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketNumber;

/** What a station asks of another: one line of text for each field, so that the very bytes that were signed are read. */
public record Message(Verb verb, HandOver handOver) {

    private static final String VERSION = "hand-over 1";
    private static final String LINE = "\n";
    private static final int FIELDS = 10;

    /** What is asked. */
    public enum Verb {
        /** Take this ticket in. */
        OFFER,
        /** Do not take it in any more, or say that it is there. */
        TAKE_BACK,
        /** Are you there? Nothing is changed by it. */
        GREET
    }

    /** The message as it is sent and signed. */
    public String text() {
        return String.join(
                LINE,
                VERSION,
                verb.name(),
                handOver.session(),
                String.valueOf(handOver.from()),
                String.valueOf(handOver.to()),
                handOver.transfer(),
                handOver.number().toString(),
                handOver.issuedAt().toString(),
                handOver.consent(),
                handOver.code().base64());
    }

    /** Reads a message; empty when it is none, or of another version of the kiosk. */
    public static Optional<Message> parse(String text) {
        List<String> lines = List.of(text.split(LINE, -1));
        if (lines.size() != FIELDS || !lines.get(0).equals(VERSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Message(Verb.valueOf(lines.get(1)), handOver(lines)));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static HandOver handOver(List<String> lines) {
        return new HandOver(
                lines.get(2),
                lane(lines.get(3)),
                lane(lines.get(4)),
                lines.get(5),
                TicketNumber.parse(lines.get(6)),
                Instant.parse(lines.get(7)),
                lines.get(8),
                new SealedCode(lines.get(9)));
    }

    private static char lane(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("a lane is one letter");
        }
        return text.charAt(0);
    }
}
