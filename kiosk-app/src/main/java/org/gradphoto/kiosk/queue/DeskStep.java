package org.gradphoto.kiosk.queue;

import java.util.Arrays;
import java.util.Optional;

/**
 * One step the photographer took, as the undo list shows it.
 *
 * @param event what was done, when, for whom
 * @param before how the ticket stood before; empty for a step of the whole session
 * @param after how it stood after
 */
public record DeskStep(TicketEvent event, Optional<TicketState> before, Optional<TicketState> after) {

    /** What was done; the screens find the words by the name. */
    public enum Kind {
        CALLED(TicketAction.Called.class),
        RECALLED(TicketAction.Recalled.class),
        SEATED(TicketAction.Seated.class),
        ACCEPTED(TicketAction.Accepted.class),
        MISSED_CALL(TicketAction.MissedCall.class),
        REQUEUED(TicketAction.Requeued.class),
        CANCELLED(TicketAction.Cancelled.class),
        PRIORITIZED(TicketAction.Prioritized.class),
        VOIDED(TicketAction.Voided.class),
        REBOUND(TicketAction.Rebound.class),
        DEPARTING(TicketAction.Departing.class),
        OPENED(SessionAction.Opened.class),
        PAUSED(SessionAction.Paused.class),
        RESUMED(SessionAction.Resumed.class),
        LAST_NUMBERS(SessionAction.LastNumbers.class),
        CLOSED(SessionAction.Closed.class);

        private final Class<? extends DeskAction> action;

        Kind(Class<? extends DeskAction> action) {
            this.action = action;
        }

        static Optional<Kind> of(DeskAction action) {
            return Arrays.stream(values())
                    .filter(kind -> kind.action.isInstance(action))
                    .findFirst();
        }
    }

    /** What was done. */
    public Kind kind() {
        return Kind.of(event.action()).orElseThrow();
    }

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
