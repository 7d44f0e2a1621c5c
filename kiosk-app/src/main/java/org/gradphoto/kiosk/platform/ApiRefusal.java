package org.gradphoto.kiosk.platform;

import java.util.Locale;

/** The interface for stations does not do what it was asked, and says why by name. */
final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not, with the HTTP status that says it. */
    enum Why {
        NO_TOKEN(401),
        BAD_HASH(400),
        BAD_HEADERS(400),
        BAD_CURSOR(400),
        TOO_LARGE(413),
        NOT_A_JPEG(415),
        WRONG_HASH(422);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /** The word that travels in the answer. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    ApiRefusal(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
