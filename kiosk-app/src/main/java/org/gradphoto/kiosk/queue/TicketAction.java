package org.gradphoto.kiosk.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;

/** What happened to a ticket. */
public sealed interface TicketAction extends DeskAction {

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

    /**
     * The number was called for the first time, or again after it was put back.
     *
     * @param missed who was called before and did not come; this call made a no-show of it
     */
    record Called(Optional<TicketNumber> missed) implements TicketAction {

        /** A call to an empty chair. */
        public Called() {
            this(Optional.empty());
        }
    }

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

    /** Goes before the others, behind those who do so already. */
    record Prioritized(PriorityReason reason) implements TicketAction {}

    /** The number should never have been given out. */
    record Voided(VoidReason reason) implements TicketAction {}

    /**
     * The number was given on a wrong code and now belongs to another.
     *
     * @param code recognizes the right code
     * @param sealed the right code itself
     */
    record Rebound(CodeFingerprint code, SealedCode sealed) implements TicketAction {}

    /** A shot was dropped for another one; the reasons are ids of broken rules and photo problems, none when a person decided. */
    record Retaken(List<String> reasons) implements TicketAction {

        /** Copies the reasons, so that an action never changes. */
        public Retaken {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Lies in the out-tray for another station and is not called here any more.
     *
     * @param to lane letter of the other station
     * @param transfer names this hand-over
     * @param reason a word of the photographer
     */
    record Departing(char to, String transfer, String reason) implements TicketAction {}

    /**
     * The other station has it.
     *
     * @param page where that station tells the ticket's state, when it said so
     */
    record Departed(String transfer, Optional<String> page) implements TicketAction {}

    /** Did not go to the other station, and waits here again as the first; {@code why} is that station's refusal or {@code photographer}. */
    record Returned(String transfer, String why) implements TicketAction {}

    /**
     * Came from another station.
     *
     * @param from lane letter of that station
     * @param transfer names the hand-over
     * @param issuedAt when the number was given out there
     * @param code recognizes the code at this station, whose key is another than there
     * @param sealed the code itself under this station's key
     * @param behind how many of the line go before it: those whose numbers are older
     */
    record Arrived(
            char from,
            String transfer,
            Instant issuedAt,
            CodeFingerprint code,
            SealedCode sealed,
            String consent,
            int behind)
            implements TicketAction {}

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
