package org.gradphoto.kiosk.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line as it stands at one moment, for screens and phones. Never changes; a new one is published after each event.
 *
 * @param sequence of the last event, so that a phone that missed some can tell
 * @param session whether it is open, paused or closed, and which numbers are its last
 * @param waiting in the order they will be called
 * @param atChair who is called or at the chair
 * @param lastCalled the last five numbers called, the newest first; the one at the chair is the first of them
 * @param tickets every ticket of the session by its number
 * @param pace how quickly the station works, for estimates
 */
public record WaitingLine(
        long sequence,
        SessionState session,
        List<Ticket> waiting,
        Optional<Ticket> atChair,
        List<TicketNumber> lastCalled,
        Map<TicketNumber, Ticket> tickets,
        Pace pace) {

    /** How many numbers the board shows as called. */
    public static final int LAST_CALLED = 5;

    /** The ticket of a number; empty when this session has none. */
    public Optional<Ticket> ticket(TicketNumber number) {
        return Optional.ofNullable(tickets.get(number));
    }

    /** How many are called before this number; empty when it is not waiting. */
    public Optional<Integer> ahead(TicketNumber number) {
        for (int place = 0; place < waiting.size(); place++) {
            if (waiting.get(place).number().equals(number)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /**
     * How long until this number is called, probably; empty when it is not waiting, nobody is called now, or the pace is not known yet.
     * Who is at the chair counts as one of those ahead.
     */
    public Optional<Pace.Range> estimate(TicketNumber number) {
        int atWork = atChair.isPresent() ? 1 : 0;
        return session.phase() == SessionState.Phase.OPEN
                ? ahead(number).flatMap(ahead -> pace.timeFor(ahead + atWork))
                : Optional.empty();
    }

    /** How many tickets stand in this state. */
    public long count(TicketState state) {
        return tickets.values().stream().filter(t -> t.state() == state).count();
    }
}
