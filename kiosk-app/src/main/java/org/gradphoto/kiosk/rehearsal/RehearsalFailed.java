package org.gradphoto.kiosk.rehearsal;

/** The rehearsal could not be played to its end; says what stood in the way. */
public final class RehearsalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what stood in the way. */
    public RehearsalFailed(String what) {
        super(what);
    }

    /** Says what stood in the way and the fault behind it. */
    public RehearsalFailed(String what, Throwable fault) {
        super(what, fault);
    }
}
