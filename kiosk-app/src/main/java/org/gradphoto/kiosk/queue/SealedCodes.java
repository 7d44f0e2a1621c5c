package org.gradphoto.kiosk.queue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.identity.SealedCode;

/** Finds the sealed code of a ticket in the log: it is no part of the ticket, so that no screen or page ever holds it. */
final class SealedCodes {

    private SealedCodes() {}

    /** The code the ticket is bound to now. */
    static SealedCode of(TicketNumber number, List<TicketEvent> events) {
        Set<Long> undone = UndoneEvents.in(events);
        return events.stream()
                .filter(event -> event.ticket().equals(Optional.of(number)) && !undone.contains(event.sequence()))
                .map(event -> sealed(event.action()))
                .flatMap(Optional::stream)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.UNKNOWN_NUMBER, number));
    }

    private static Optional<SealedCode> sealed(DeskAction action) {
        if (action instanceof TicketAction.Issued issued) {
            return Optional.of(issued.sealed());
        } else if (action instanceof TicketAction.Rebound rebound) {
            return Optional.of(rebound.sealed());
        }
        return action instanceof TicketAction.Arrived arrived ? Optional.of(arrived.sealed()) : Optional.empty();
    }
}
