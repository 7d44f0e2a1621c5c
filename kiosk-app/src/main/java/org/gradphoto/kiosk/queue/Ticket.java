package org.gradphoto.kiosk.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.gradphoto.kiosk.identity.CodeFingerprint;

/**
 * One student's place in the line, bound to one collection code.
 *
 * @param calls how often it was called since it last entered the line
 * @param calledAt when it was last called
 * @param photo the accepted photo
 * @param cancelReason why it was cancelled or voided: rule ids and photo problems with commas between, or a word of the photographer
 * @param priority why it goes before others
 * @param whereabouts where it is while it is not at this station
 */
public record Ticket(
        TicketNumber number,
        CodeFingerprint code,
        Optional<CodeFingerprint> holder,
        TicketState state,
        int calls,
        Instant issuedAt,
        Optional<Instant> calledAt,
        Optional<AcceptedPhoto> photo,
        PhotoProgress progress,
        Optional<String> cancelReason,
        Optional<PriorityReason> priority,
        Optional<Whereabouts> whereabouts) {

    static Ticket waiting(
            TicketNumber number, CodeFingerprint code, Optional<CodeFingerprint> holder, Instant issuedAt) {
        return new Ticket(
                number,
                code,
                holder,
                TicketState.WAITING,
                0,
                issuedAt,
                Optional.empty(),
                Optional.empty(),
                new PhotoProgress.None(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it is called or at the chair. */
    public boolean isAtChair() {
        return state == TicketState.CALLED || state == TicketState.SERVING;
    }

    Ticket changed(Consumer<TicketDraft> change) {
        TicketDraft draft = new TicketDraft(this);
        change.accept(draft);
        return draft.ticket();
    }
}
