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
    EXPIRED,
    /** Should never have been given out. */
    VOIDED,
    /** In the out-tray for another station: called nowhere until that station has it. */
    LEAVING,
    /** At another station. */
    TRANSFERRED;

    /** Whether a ticket may move from this state to the other. */
    public boolean allows(TicketState next) {
        return successors().contains(next);
    }

    /** Whether the student may still be photographed on this ticket, as far as this station knows. */
    public boolean isLive() {
        return this == WAITING || this == CALLED || this == SERVING || this == NO_SHOW || this == LEAVING;
    }

    private Set<TicketState> successors() {
        return switch (this) {
            case WAITING -> Set.of(CALLED, CANCELLED, EXPIRED, VOIDED, LEAVING);
            case CALLED -> Set.of(CALLED, SERVING, NO_SHOW, WAITING, CANCELLED, VOIDED, LEAVING);
            case SERVING -> Set.of(DONE, WAITING, CANCELLED, VOIDED, LEAVING);
            case NO_SHOW -> Set.of(WAITING, CALLED, CANCELLED, EXPIRED, VOIDED, LEAVING);
            case LEAVING -> Set.of(TRANSFERRED, WAITING);
            case TRANSFERRED -> Set.of(WAITING);
            case DONE, CANCELLED, EXPIRED, VOIDED -> Set.of();
        };
    }
}
