package org.gradphoto.kiosk.queue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.identity.SealedCode;

/**
 * What goes with a ticket to another station and is no part of the ticket itself, so that no screen or page ever holds it.
 *
 * @param code the one the ticket is bound to now, under this station's key
 * @param consent version of the text the student agreed to
 */
public record Parcel(SealedCode code, String consent) {

    static Parcel of(TicketNumber number, List<TicketEvent> events) {
        Set<Long> undone = UndoneEvents.in(events);
        Optional<Parcel> parcel = Optional.empty();
        for (TicketEvent event : events) {
            if (event.ticket().equals(Optional.of(number)) && !undone.contains(event.sequence())) {
                parcel = after(parcel, event.action());
            }
        }
        return parcel.orElseThrow(() -> new TicketRefused(TicketRefused.Reason.UNKNOWN_NUMBER, number));
    }

    private static Optional<Parcel> after(Optional<Parcel> before, DeskAction action) {
        if (action instanceof TicketAction.Issued issued) {
            return Optional.of(new Parcel(issued.sealed(), issued.consent()));
        } else if (action instanceof TicketAction.Rebound rebound) {
            return before.map(parcel -> new Parcel(rebound.sealed(), parcel.consent()));
        } else if (action instanceof TicketAction.Arrived arrived) {
            return Optional.of(new Parcel(arrived.sealed(), arrived.consent()));
        }
        return before;
    }
}
