package org.gradphoto.kiosk.checkin;

import org.gradphoto.kiosk.identity.CodeFingerprint;

/** Says who has paid. */
@FunctionalInterface
public interface Fees {

    /** What is known of the owner of this code; quick, because every page of a ticket asks. */
    Fee of(CodeFingerprint code);

    /** For schools that do not ask for a fee here. */
    static Fees notAsked() {
        return code -> Fee.NOT_ASKED;
    }
}
