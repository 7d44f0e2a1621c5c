package org.gradphoto.kiosk.queue;

import java.time.Instant;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;

/** A copy of a ticket while one event changes it. */
final class TicketDraft {

    final TicketNumber number;
    CodeFingerprint code;
    Optional<CodeFingerprint> holder;
    TicketState state;
    int calls;
    Instant issuedAt;
    Optional<Instant> calledAt;
    Optional<AcceptedPhoto> photo;
    PhotoProgress progress;
    Optional<String> cancelReason;
    Optional<PriorityReason> priority;
    Optional<Whereabouts> whereabouts;

    TicketDraft(Ticket ticket) {
        number = ticket.number();
        code = ticket.code();
        holder = ticket.holder();
        state = ticket.state();
        calls = ticket.calls();
        issuedAt = ticket.issuedAt();
        calledAt = ticket.calledAt();
        photo = ticket.photo();
        progress = ticket.progress();
        cancelReason = ticket.cancelReason();
        priority = ticket.priority();
        whereabouts = ticket.whereabouts();
    }

    void backInLine() {
        state = TicketState.WAITING;
        calls = 0;
        priority = Optional.empty();
        whereabouts = Optional.empty();
    }

    void ended(TicketState end, String reason) {
        state = end;
        cancelReason = Optional.of(reason);
    }

    Ticket ticket() {
        return new Ticket(
                number,
                code,
                holder,
                state,
                calls,
                issuedAt,
                calledAt,
                photo,
                progress,
                cancelReason,
                priority,
                whereabouts);
    }
}
