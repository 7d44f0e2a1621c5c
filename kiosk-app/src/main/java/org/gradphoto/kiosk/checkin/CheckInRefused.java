package org.gradphoto.kiosk.checkin;

/** A phone gets no number, and why by name. */
public final class CheckInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. The pages find the sentence by the name. */
    public enum Reason {
        /** The scanned QR is no longer shown: scan again. */
        CODE_EXPIRED,
        /** The scanned QR is not this station's. */
        CODE_FORGED,
        /** Too much time went by since the scan: scan again. */
        CLAIM_EXPIRED,
        /** The claim is not this station's. */
        CLAIM_FORGED,
        /** With this scan a number was taken for another collection code already: scan again. */
        CLAIM_USED,
        /** The collection code has a number, and the ID digits are not those it was taken with. */
        OTHER_HOLDER,
        /** That happened too often for this code: only the desk helps now. */
        TOO_MANY_TRIES,
        /** The school asks for a fee that is not paid. */
        NOT_PAID
    }

    private final Reason reason;

    /** A refusal by name. */
    public CheckInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
