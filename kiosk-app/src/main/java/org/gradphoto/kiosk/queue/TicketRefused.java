package org.gradphoto.kiosk.queue;

import java.util.Optional;

/** The desk does not do what it was asked, and says why by name. */
public final class TicketRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. The screens find the sentence by the name. */
    public enum Reason {
        /** Nobody is waiting. */
        NOBODY_WAITING,
        /** Another student is still called or at the chair. */
        CHAIR_TAKEN,
        /** Nobody is called or at the chair. */
        CHAIR_EMPTY,
        /** The ticket's state does not allow this step. */
        NOT_IN_THIS_STATE,
        /** The collection code has a live number already. */
        CODE_IN_LINE,
        /** The collection code has a photo already that was not sent back. */
        CODE_PHOTOGRAPHED,
        /** There is no such number in this session. */
        UNKNOWN_NUMBER,
        /** There is nothing to undo. */
        NOTHING_TO_UNDO,
        /** The last step was accepting a photo; that is durable and may be on its way. */
        PHOTO_ACCEPTED,
        /** The number was called a moment ago; nobody can have come yet. */
        JUST_CALLED,
        /** Nobody is called during a pause. */
        SESSION_PAUSED,
        /** The session is closed. */
        SESSION_CLOSED,
        /** The session is in the state already that was asked for. */
        SESSION_UNCHANGED,
        /** The last number of this session has been given out. */
        NUMBERS_OUT,
        /** The ticket is at another station or on its way there. */
        AT_OTHER_STATION,
        /** No station of this letter is known. */
        UNKNOWN_STATION,
        /** The other station does not answer; nothing has changed. */
        STATION_AWAY
    }

    private final Reason reason;
    private final Optional<TicketNumber> ticket;

    /** A refusal that concerns no certain ticket. */
    public TicketRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
        this.ticket = Optional.empty();
    }

    /** A refusal that concerns a ticket. */
    public TicketRefused(Reason reason, TicketNumber ticket) {
        super(reason + ": " + ticket);
        this.reason = reason;
        this.ticket = Optional.of(ticket);
    }

    public Reason reason() {
        return reason;
    }

    /** The ticket concerned. */
    public Optional<TicketNumber> ticket() {
        return ticket;
    }
}
