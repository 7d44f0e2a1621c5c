package org.gradphoto.kiosk.queue;

import java.util.Set;

/** Where a ticket stands. The table of moves is here and nowhere else. */
public enum TicketState {
    /** In the line; one who was put back is waiting too. */
    WAITING,
    /** Called to the chair, perhaps more than once. */
    CALLED,
    /** At the chair. */
    SERVING,
    /** The photo was accepted. */
    DONE,
    /** Called and did not come; the photographer decides. */
    NO_SHOW,
    /** Taken out of the line for a reason. */
    CANCELLED,
    /** The session ended before it was called. */
    EXPIRED;

    /** Whether a ticket may move from this state to the other. */
    public boolean allows(TicketState next) {
        return successors().contains(next);
    }

    /** Whether the student may still be photographed on this ticket. */
    public boolean isLive() {
        return this == WAITING || this == CALLED || this == SERVING || this == NO_SHOW;
    }

    private Set<TicketState> successors() {
        return switch (this) {
            case WAITING -> Set.of(CALLED, CANCELLED, EXPIRED);
            case CALLED -> Set.of(CALLED, SERVING, NO_SHOW, WAITING, CANCELLED);
            case SERVING -> Set.of(DONE, WAITING, CANCELLED);
            case NO_SHOW -> Set.of(WAITING, CANCELLED, EXPIRED);
            case DONE, CANCELLED, EXPIRED -> Set.of();
        };
    }
}
