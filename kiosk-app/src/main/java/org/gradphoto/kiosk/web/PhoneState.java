package org.gradphoto.kiosk.web;

import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.queue.Pace;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.WaitingLine;
import org.gradphoto.kiosk.queue.Whereabouts;

/**
 * All that a phone shows of its ticket, still without words.
 *
 * @param ahead how many are called before it, while it waits
 * @param estimate how long until it is called, probably, while it waits and the station's pace is known
 * @param paused whether nobody is called for a while
 * @param calls how often it was called since it last entered the line
 * @param sentBack why the reviewer sent the photo back
 * @param cancelled why it was cancelled: rule ids joined by commas, or a word of the photographer
 * @param page where the station tells its state that it has moved to
 */
record PhoneState(
        TicketNumber number,
        PhoneStep step,
        Optional<Integer> ahead,
        Optional<Minutes> estimate,
        boolean paused,
        int calls,
        Optional<SendBackReason> sentBack,
        Optional<String> cancelled,
        Optional<String> page) {

    /** A range in minutes that have begun: what a person plans with. A smaller change is no news for a phone. */
    record Minutes(long least, long most) {

        private static Minutes of(Pace.Range range) {
            return new Minutes(begun(range.least()), begun(range.most()));
        }

        private static long begun(Duration time) {
            return Math.max(1, time.plusMinutes(1).minusNanos(1).toMinutes());
        }
    }

    /** The state of a ticket in this line; empty when the line has no such number. */
    static Optional<PhoneState> of(WaitingLine line, TicketNumber number) {
        return line.ticket(number).map(ticket -> of(line, ticket));
    }

    private static PhoneState of(WaitingLine line, Ticket ticket) {
        Optional<Integer> ahead = line.ahead(ticket.number());
        PhoneStep step = PhoneStep.of(ticket, ahead.orElse(0));
        Optional<SendBackReason> sentBack = ticket.progress() instanceof PhotoProgress.SentBack back
                ? Optional.of(back.reason())
                : Optional.empty();
        return new PhoneState(
                ticket.number(),
                step,
                ahead,
                line.estimate(ticket.number()).map(Minutes::of),
                ahead.isPresent() && line.session().phase() == SessionState.Phase.PAUSED,
                ticket.calls(),
                sentBack,
                step == PhoneStep.CANCELLED ? ticket.cancelReason() : Optional.empty(),
                step == PhoneStep.MOVED ? ticket.whereabouts().flatMap(Whereabouts::page) : Optional.empty());
    }
}
