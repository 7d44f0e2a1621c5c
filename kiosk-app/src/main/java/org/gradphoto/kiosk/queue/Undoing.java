package org.gradphoto.kiosk.queue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;

/** Decides whether the last step can be taken back: the log without it must still add up to a sound line. */
final class Undoing {

    private Undoing() {}

    static Entry undo(DeskStep last, List<TicketEvent> events) {
        TicketAction.Undone undone = new TicketAction.Undone(last.event().sequence());
        Set<Long> left = new HashSet<>(UndoneEvents.in(events));
        left.add(undone.event());
        refuseUnsound(events.stream().filter(event -> !left.contains(event.sequence())));
        return new Entry(last.event().ticket(), undone);
    }

    /** Meanwhile a phone may have taken a number: on the code that would come alive again, or in the session that would close again. */
    private static void refuseUnsound(Stream<TicketEvent> events) {
        TicketBook book = new TicketBook();
        events.forEach(book::apply);
        Set<CodeFingerprint> codes = new HashSet<>();
        for (Ticket ticket : book.tickets()) {
            if (ticket.state().isLive() && !codes.add(ticket.code())) {
                throw new TicketRefused(Reason.CODE_IN_LINE, ticket.number());
            }
        }
        if (book.session().phase() == SessionState.Phase.CLOSED
                && !book.waiting().isEmpty()) {
            throw new TicketRefused(
                    Reason.NOT_IN_THIS_STATE, book.waiting().get(0).number());
        }
    }
}
