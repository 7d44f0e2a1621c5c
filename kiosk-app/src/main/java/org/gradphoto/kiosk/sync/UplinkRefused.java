package org.gradphoto.kiosk.sync;

import java.util.Optional;

/** The platform will not take this photo as it is. */
public final class UplinkRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what happened, for the log and the outbox. */
    public UplinkRefused(String what) {
        this(what, Optional.empty());
    }

    /** Says what happened and the fault behind it. */
    public UplinkRefused(String what, Optional<Throwable> fault) {
        super(what, fault.orElse(null));
    }

    /** What happened, never with a collection code in it. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
