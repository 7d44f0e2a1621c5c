package org.gradphoto.kiosk.queue;

import java.util.Optional;

/**
 * One step the photographer took, as the undo list shows it.
 *
 * @param event what was done, when, for whom
 * @param before how the ticket stood before; empty for a step of the whole session
 * @param after how it stood after
 */
public record DeskStep(TicketEvent event, Optional<TicketState> before, Optional<TicketState> after) {

    /** Why it cannot be taken back: a photo that may be on its way, or a ticket that may be at another station. */
    public Optional<TicketRefused.Reason> barrier() {
        if (event.action() instanceof TicketAction.Accepted) {
            return Optional.of(TicketRefused.Reason.PHOTO_ACCEPTED);
        }
        return event.action() instanceof TicketAction.Departing
                ? Optional.of(TicketRefused.Reason.AT_OTHER_STATION)
                : Optional.empty();
    }
}
