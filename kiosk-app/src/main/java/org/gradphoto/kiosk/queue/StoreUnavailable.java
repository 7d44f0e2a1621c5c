package org.gradphoto.kiosk.queue;

/** The station's store cannot be written or read now; nothing that was called saved is lost. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. The screens find the sentence by the name. */
    public enum Cause {
        DISK_FULL,
        READ_ONLY,
        /** The database was written by a newer version of the kiosk. */
        NEWER_VERSION,
        /** The file is no database or is damaged. */
        DAMAGED,
        BROKEN
    }

    private final Cause why;

    /** Says why, with the fault behind it. */
    public StoreUnavailable(Cause why, String detail, Throwable fault) {
        super(why + ": " + detail, fault);
        this.why = why;
    }

    /** Says why. */
    public StoreUnavailable(Cause why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
