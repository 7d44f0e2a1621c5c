package org.gradphoto.kiosk.session;

/** A shot cannot be accepted as it is; the shot itself says what is wrong. */
public final class AcceptRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. The screen finds the sentence by the name. */
    public enum Reason {
        /** There is no shot to accept. */
        NO_SHOT,
        /** A blocking rule is broken and no override was given. */
        RULE_BROKEN,
        /** No standard photo could be made of it; no override helps. */
        NO_PHOTO,
        /** What no rule can judge was not confirmed yet. */
        NOT_CONFIRMED
    }

    private final Reason reason;

    /** A refusal by name. */
    public AcceptRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
