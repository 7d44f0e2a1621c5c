package org.gradphoto.kiosk.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;

/**
 * The out-tray and the in-tray of tickets that change their station. A hand-over has a name, so that it is carried out once however often it is sent:
 * between leaving here and arriving there a ticket is called nowhere. Safe for any thread.
 */
public final class TransferDesk {

    private final Journal journal;

    TransferDesk(Journal journal) {
        this.journal = journal;
    }

    /**
     * Puts a ticket into the out-tray.
     *
     * @param transfer a name never used before
     * @throws TicketRefused when it is over, or on its way already
     */
    public Ticket send(TicketNumber number, char to, String transfer, String reason) {
        return journal.recordFor(Actor.PHOTOGRAPHER, (book, now) -> {
            if (to == journal.policy().station()) {
                throw new TicketRefused(Reason.UNKNOWN_STATION, number);
            }
            return Calls.step(book, number, TicketState.LEAVING, new TicketAction.Departing(to, transfer, reason));
        });
    }

    /** The tickets in the out-tray. */
    public List<Ticket> outTray() {
        synchronized (journal) {
            return journal.book().tickets().stream()
                    .filter(ticket -> ticket.state() == TicketState.LEAVING)
                    .toList();
        }
    }

    /** What goes with a ticket. */
    public Parcel parcel(TicketNumber number) {
        return Parcel.of(number, journal.events());
    }

    /** The other station has it. Said twice, it is noted once. */
    public void departed(TicketNumber number, String transfer, Optional<String> page) {
        whileLeaving(number, transfer, new TicketAction.Departed(transfer, page));
    }

    /** The other station does not take it, or will not any more: it waits here again as the first. */
    public void returned(TicketNumber number, String transfer, String why) {
        whileLeaving(number, transfer, new TicketAction.Returned(transfer, why));
    }

    private void whileLeaving(TicketNumber number, String transfer, TicketAction action) {
        synchronized (journal) {
            Ticket ticket = journal.book().ticket(number);
            boolean leaving = ticket.state() == TicketState.LEAVING
                    && ticket.whereabouts().map(Whereabouts::transfer).equals(Optional.of(transfer));
            if (leaving) {
                journal.record(Actor.STATION, (book, now) -> Entry.of(number, action));
            }
        }
    }

    /**
     * Takes in a ticket of another station, before those whose numbers are younger. Sent twice, it is taken in once.
     *
     * @throws TicketRefused when its code has a live number here, the number is here already, the session is closed, or the hand-over was declined
     */
    public Ticket arrive(TicketNumber number, Arrival arrival) {
        synchronized (journal) {
            if (journal.book().hasArrived(arrival.transfer())) {
                return journal.book().ticket(number);
            }
            return journal.recordFor(Actor.STATION, (book, now) -> Entry.of(number, arrival(book, number, arrival)));
        }
    }

    /** Whether a hand-over was taken in already. */
    public boolean hasArrived(String transfer) {
        synchronized (journal) {
            return journal.book().hasArrived(transfer);
        }
    }

    /**
     * The other station takes a hand-over back.
     *
     * @return whether it has not arrived and will never be taken in; false when it is here
     */
    public boolean decline(String transfer) {
        synchronized (journal) {
            if (journal.book().hasArrived(transfer)) {
                return false;
            }
            if (!journal.book().session().hasDeclined(transfer)) {
                journal.record(Actor.STATION, (book, now) -> Entry.of(new SessionAction.HandOverDeclined(transfer)));
            }
            return true;
        }
    }

    /**
     * What comes with a ticket.
     *
     * @param from lane letter of the station it comes from
     * @param transfer names the hand-over
     * @param issuedAt when the number was given out
     * @param code under this station's key
     * @param sealed under this station's key
     */
    public record Arrival(
            char from, String transfer, Instant issuedAt, CodeFingerprint code, SealedCode sealed, String consent) {}

    private static TicketAction.Arrived arrival(TicketBook book, TicketNumber number, Arrival arrival) {
        Numbers.refuseClosed(book);
        book.live(arrival.code()).ifPresent(live -> {
            throw new TicketRefused(Reason.CODE_IN_LINE, live.number());
        });
        boolean here = book.find(number)
                .filter(ticket -> ticket.state() != TicketState.TRANSFERRED)
                .isPresent();
        if (here || book.session().hasDeclined(arrival.transfer())) {
            throw new TicketRefused(Reason.NOT_IN_THIS_STATE, number);
        }
        return new TicketAction.Arrived(
                arrival.from(),
                arrival.transfer(),
                arrival.issuedAt(),
                arrival.code(),
                arrival.sealed(),
                arrival.consent(),
                placeOf(book, arrival.issuedAt()));
    }

    /** Who waits longer goes first. */
    private static int placeOf(TicketBook book, Instant issuedAt) {
        int place = 0;
        for (Ticket ticket : book.waiting()) {
            if (ticket.priority().isEmpty() && ticket.issuedAt().isAfter(issuedAt)) {
                break;
            }
            place++;
        }
        return place;
    }
}
