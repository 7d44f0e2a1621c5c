package org.gradphoto.kiosk.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * What happened to one ticket.
 *
 * @param issuedAt when the number was given out, here or at the station it came from
 * @param calledAt when it was called for the first time
 * @param calls how often it was called in all
 * @param misses when it was marked as a no-show
 * @param retakes why each dropped shot was dropped: rule ids and photo problems, an empty list when a person decided
 * @param photoAt when its photo was accepted
 * @param endReason the reasons of a cancelled one: rule ids or a word of the photographer
 */
public record TicketStory(
        TicketNumber number,
        Instant issuedAt,
        Optional<Instant> calledAt,
        int calls,
        List<Instant> misses,
        List<List<String>> retakes,
        Optional<Instant> photoAt,
        End end,
        List<String> endReason) {

    /** Copies the lists, so that a story never changes. */
    public TicketStory {
        misses = List.copyOf(misses);
        retakes = List.copyOf(retakes);
        endReason = List.copyOf(endReason);
    }

    /** What became of a ticket. */
    public enum End {
        PHOTOGRAPHED,
        /** Still in line or at the chair. */
        OPEN,
        NO_SHOW,
        CANCELLED,
        VOIDED,
        EXPIRED,
        /** Went on at another station. */
        TRANSFERRED
    }

    /** How long the student waited for the first call. A number of another station whose clock goes ahead of ours tells nothing. */
    public Optional<Duration> waited() {
        return calledAt.map(called -> Duration.between(issuedAt, called)).filter(wait -> !wait.isNegative());
    }
}
