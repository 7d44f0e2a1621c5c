package org.gradphoto.kiosk.queue;

import java.time.Instant;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;

/**
 * One student's place in the line, bound to one collection code.
 *
 * @param calls how often it was called since it last entered the line
 * @param calledAt when it was last called
 * @param photo the accepted photo
 * @param cancelReason why it was cancelled: rule ids and photo problems with commas between, or a word of the photographer
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
        Optional<String> cancelReason) {

    static Ticket issued(TicketNumber number, Instant at, TicketAction.Issued issued) {
        return new Ticket(
                number,
                issued.code(),
                issued.holder(),
                TicketState.WAITING,
                0,
                at,
                Optional.empty(),
                Optional.empty(),
                new PhotoProgress.None(),
                Optional.empty());
    }

    Ticket in(TicketState next) {
        return new Ticket(number, code, holder, next, calls, issuedAt, calledAt, photo, progress, cancelReason);
    }

    Ticket calledOnce(Instant at) {
        return new Ticket(
                number,
                code,
                holder,
                TicketState.CALLED,
                calls + 1,
                issuedAt,
                Optional.of(at),
                photo,
                progress,
                cancelReason);
    }

    Ticket backInLine() {
        return new Ticket(
                number, code, holder, TicketState.WAITING, 0, issuedAt, calledAt, photo, progress, cancelReason);
    }

    Ticket done(AcceptedPhoto accepted) {
        return new Ticket(
                number,
                code,
                holder,
                TicketState.DONE,
                calls,
                issuedAt,
                calledAt,
                Optional.of(accepted),
                new PhotoProgress.Saved(),
                cancelReason);
    }

    Ticket cancelled(String reason) {
        return new Ticket(
                number,
                code,
                holder,
                TicketState.CANCELLED,
                calls,
                issuedAt,
                calledAt,
                photo,
                progress,
                Optional.of(reason));
    }

    Ticket with(PhotoProgress next) {
        return new Ticket(number, code, holder, state, calls, issuedAt, calledAt, photo, next, cancelReason);
    }
}
