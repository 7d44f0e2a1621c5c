package org.gradphoto.kiosk.queue;

import java.util.Map;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.queue.SessionState.Phase;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;

/** Opens, pauses and closes the session (场次). Safe for any thread; a step returns when it is on the disk. */
public final class SessionDesk {

    private final Journal journal;

    SessionDesk(Journal journal) {
        this.journal = journal;
    }

    /** How the session stands. */
    public SessionState state() {
        return journal.line().session();
    }

    /** Opens the session again after a close; numbers go on where they ended, so that none is given twice. */
    public SessionState open() {
        return record(Actor.PHOTOGRAPHER, Phase.CLOSED, new SessionAction.Opened());
    }

    /** Nobody is called until {@link #resume()}; the one at the chair is finished all the same. */
    public SessionState pause(String reason) {
        return record(Actor.PHOTOGRAPHER, Phase.OPEN, new SessionAction.Paused(reason));
    }

    /** Goes on after a pause. */
    public SessionState resume() {
        return record(Actor.PHOTOGRAPHER, Phase.PAUSED, new SessionAction.Resumed());
    }

    /** No more numbers than are given out now; who has one is still called. */
    public SessionState stopNumbers() {
        return lastNumbers(state().lanes().stream()
                .collect(Collectors.toMap(SessionState.Lane::letter, SessionState.Lane::issued)));
    }

    /** Numbers are given out again without end. */
    public SessionState giveNumbers() {
        return lastNumbers(Map.of());
    }

    /** No number after these; a lane that is missing gives numbers without end. */
    public SessionState lastNumbers(Map<Character, Integer> ordinals) {
        journal.record(Actor.PHOTOGRAPHER, (book, now) -> {
            Numbers.refuseClosed(book);
            return Entry.of(new SessionAction.LastNumbers(ordinals));
        });
        return state();
    }

    /**
     * Closes the session: who still waits or missed the call has an expired number.
     *
     * @throws TicketRefused while somebody is called or at the chair, or when it is closed already
     */
    public SessionState close(String reason) {
        return close(Actor.PHOTOGRAPHER, reason);
    }

    /** Closes the session of a day that is over and goes on in the log of another. */
    public SessionState turnTo(TicketLog next) {
        if (state().phase() != Phase.CLOSED) {
            abandon();
        }
        journal.turnTo(next);
        return state();
    }

    /** Closes a session that nobody closed, on a day after; whoever was called or at the chair then has gone long ago. */
    public SessionState abandon() {
        synchronized (journal) {
            journal.book()
                    .atChair()
                    .ifPresent(ticket -> journal.record(
                            Actor.STATION, (book, now) -> Entry.of(ticket.number(), left(ticket.state()))));
            return close(Actor.STATION, "new-day");
        }
    }

    private static TicketAction left(TicketState state) {
        return state == TicketState.CALLED ? new TicketAction.MissedCall() : new TicketAction.Requeued(0);
    }

    private SessionState close(String actor, String reason) {
        journal.record(actor, (book, now) -> {
            refuseUnchanged(book.session().phase() == Phase.CLOSED);
            book.atChair().ifPresent(ticket -> {
                throw new TicketRefused(Reason.CHAIR_TAKEN, ticket.number());
            });
            return Entry.of(new SessionAction.Closed(reason));
        });
        return state();
    }

    private SessionState record(String actor, Phase from, SessionAction action) {
        journal.record(actor, (book, now) -> {
            Phase phase = book.session().phase();
            if (phase == Phase.CLOSED && from != Phase.CLOSED) {
                throw new TicketRefused(Reason.SESSION_CLOSED);
            }
            refuseUnchanged(phase != from);
            return Entry.of(action);
        });
        return state();
    }

    private static void refuseUnchanged(boolean unchanged) {
        if (unchanged) {
            throw new TicketRefused(Reason.SESSION_UNCHANGED);
        }
    }
}
