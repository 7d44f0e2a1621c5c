package org.gradphoto.kiosk.queue;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;

/** What happened to a ticket. */
public sealed interface TicketAction {

    /**
     * The number was given out.
     *
     * @param code recognizes the collection code
     * @param holder recognizes code and ID digits together; absent at the desk, where a person has looked
     * @param sealed the code itself, for the upload
     * @param consent version of the consent text the student agreed to
     */
    record Issued(
            CodeFingerprint code, Optional<CodeFingerprint> holder, SealedCode sealed, Origin origin, String consent)
            implements TicketAction {}

    /** The number was called for the first time, or again after it was put back. */
    record Called() implements TicketAction {}

    /** The number was called once more. */
    record Recalled() implements TicketAction {}

    /** The student sat down. */
    record Seated() implements TicketAction {}

    /** The photographer looked at what no rule can judge and found it in order; the items are ids of {@code HumanCheck}. */
    record Confirmed(List<String> items) implements TicketAction {

        /** Copies the items, so that the log never changes. */
        public Confirmed {
            items = List.copyOf(items);
        }
    }

    /** The photo was accepted and is safe on the disk. */
    record Accepted(AcceptedPhoto photo) implements TicketAction {}

    /** The student did not come. */
    record MissedCall() implements TicketAction {}

    /** Put back into the line behind so many others. */
    record Requeued(int behind) implements TicketAction {

        /** Refuses a place before the first, which no replay of the log could find. */
        public Requeued {
            if (behind < 0) {
                throw new IllegalArgumentException("nobody is put back behind " + behind);
            }
        }
    }

    /** Taken out of the line; the reason is one or more rule ids, or a word of the photographer. */
    record Cancelled(String reason) implements TicketAction {}

    /** The platform has the photo: it answered with the photo's own SHA-256. */
    record Uploaded(String sha256) implements TicketAction {}

    /** The reviewer passed the photo. */
    record Passed(String sha256) implements TicketAction {}

    /** The reviewer sent the photo back (驳回). */
    record SentBack(String sha256, SendBackReason reason) implements TicketAction {}

    /** The event of this sequence number is taken back. */
    record Undone(long event) implements TicketAction {}

    /** How a number was taken. */
    enum Origin {
        PHONE,
        DESK
    }
}
