package org.gradphoto.kiosk.web;

import java.util.Optional;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.WaitingLine;

/**
 * All that a phone shows of its ticket, still without words.
 *
 * @param ahead how many are called before it, while it waits
 * @param calls how often it was called since it last entered the line
 * @param sentBack why the reviewer sent the photo back
 * @param cancelled why it was cancelled: rule ids joined by commas, or a word of the photographer
 */
record PhoneState(
        TicketNumber number,
        PhoneStep step,
        Optional<Integer> ahead,
        int calls,
        Optional<SendBackReason> sentBack,
        Optional<String> cancelled) {

    /** The state of a ticket in this line; empty when the line has no such number. */
    static Optional<PhoneState> of(WaitingLine line, TicketNumber number) {
        return line.ticket(number).map(ticket -> of(ticket, line.ahead(number)));
    }

    private static PhoneState of(Ticket ticket, Optional<Integer> ahead) {
        PhoneStep step = PhoneStep.of(ticket, ahead.orElse(0));
        Optional<SendBackReason> sentBack = ticket.progress() instanceof PhotoProgress.SentBack back
                ? Optional.of(back.reason())
                : Optional.empty();
        return new PhoneState(ticket.number(), step, ahead, ticket.calls(), sentBack, ticket.cancelReason());
    }
}
