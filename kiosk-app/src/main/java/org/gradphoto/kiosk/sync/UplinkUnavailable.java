package org.gradphoto.kiosk.sync;

import java.util.Optional;

/** The platform cannot be reached or cannot take photos now: try again later. */
public final class UplinkUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what happened, for the log and the outbox. */
    public UplinkUnavailable(String what) {
        this(what, Optional.empty());
    }

    /** Says what happened and the fault behind it. */
    public UplinkUnavailable(String what, Optional<Throwable> fault) {
        super(what, fault.orElse(null));
    }

    /** What happened, never with a collection code in it. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
