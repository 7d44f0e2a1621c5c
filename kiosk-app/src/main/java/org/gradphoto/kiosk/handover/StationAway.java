package org.gradphoto.kiosk.handover;

/** Another station gave no answer that counts. */
public final class StationAway extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what happened, for the log. */
    public StationAway(String what, Throwable fault) {
        super(what, fault);
    }

    /** Says what happened, for the log. */
    public StationAway(String what) {
        super(what);
    }
}
