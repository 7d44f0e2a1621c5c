package org.gradphoto.kiosk.web;

import java.util.Locale;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.Ticket;

/** Where a student stands, as the phone tells it: one look, one colour and one sentence each. */
enum PhoneStep {
    /** In the line, three or more before it. */
    WAITING,
    /** One or two before it: come near. */
    SOON,
    /** The next to be called. */
    NEXT,
    /** Go to the chair now. */
    CALLED,
    /** At the chair. */
    SERVING,
    /** The photo is safe on the station. */
    SAVED,
    /** The photo is with the reviewer. */
    IN_REVIEW,
    PASSED,
    SENT_BACK,
    /** Called and did not come: the photographer decides. */
    MISSED,
    CANCELLED,
    /** The session has ended. */
    EXPIRED,
    /** Should never have been given out. */
    VOIDED,
    /** Goes on at another station. */
    MOVED;

    private static final int NEAR = 2;

    /** The name in pages, styles, texts and answers: {@code in-review}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The step of a ticket.
     *
     * @param ahead how many are called before it; counts only while it waits
     */
    static PhoneStep of(Ticket ticket, int ahead) {
        return switch (ticket.state()) {
            case WAITING -> waiting(ahead);
            case CALLED -> CALLED;
            case SERVING -> SERVING;
            case DONE -> done(ticket.progress());
            case NO_SHOW -> MISSED;
            case CANCELLED -> CANCELLED;
            case EXPIRED -> EXPIRED;
            case VOIDED -> VOIDED;
            case LEAVING, TRANSFERRED -> MOVED;
        };
    }

    private static PhoneStep waiting(int ahead) {
        if (ahead == 0) {
            return NEXT;
        }
        return ahead <= NEAR ? SOON : WAITING;
    }

    private static PhoneStep done(PhotoProgress progress) {
        if (progress instanceof PhotoProgress.InReview) {
            return IN_REVIEW;
        } else if (progress instanceof PhotoProgress.Passed) {
            return PASSED;
        }
        return progress instanceof PhotoProgress.SentBack ? SENT_BACK : SAVED;
    }
}
