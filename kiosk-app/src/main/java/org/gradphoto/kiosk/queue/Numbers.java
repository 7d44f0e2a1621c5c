package org.gradphoto.kiosk.queue;

import org.gradphoto.kiosk.queue.TicketRefused.Reason;

/** Decides who gets a number: one live ticket for each code, in an open session, up to the last number. */
final class Numbers {

    private Numbers() {}

    static Entry issue(TicketBook book, char lane, TicketAction.Issued issued) {
        refuseClosed(book);
        book.tickets().stream()
                .filter(ticket -> ticket.code().equals(issued.code()))
                .forEach(ticket -> refuseSecond(ticket, issued.origin()));
        SessionState.Lane line = book.session().lane(lane);
        if (!line.isGiving()) {
            throw new TicketRefused(Reason.NUMBERS_OUT);
        }
        return Entry.of(new TicketNumber(lane, line.issued() + 1), issued);
    }

    /** The number keeps its place and gets another code. */
    static Entry rebind(TicketBook book, TicketNumber number, TicketAction.Rebound rebound) {
        Ticket ticket = book.ticket(number);
        if (!ticket.state().isLive() || ticket.state() == TicketState.LEAVING) {
            throw new TicketRefused(Reason.NOT_IN_THIS_STATE, number);
        }
        book.tickets().stream()
                .filter(other -> other.code().equals(rebound.code()))
                .forEach(other -> refuseSecond(other, TicketAction.Origin.DESK));
        return Entry.of(number, rebound);
    }

    static void refuseClosed(TicketBook book) {
        if (book.session().phase() == SessionState.Phase.CLOSED) {
            throw new TicketRefused(Reason.SESSION_CLOSED);
        }
    }

    private static void refuseSecond(Ticket ticket, TicketAction.Origin origin) {
        if (ticket.state().isLive()) {
            throw new TicketRefused(Reason.CODE_IN_LINE, ticket.number());
        }
        if (origin == TicketAction.Origin.PHONE) {
            refusePhone(ticket);
        }
    }

    /** What a person at the desk may see through is refused to a phone. */
    private static void refusePhone(Ticket ticket) {
        if (ticket.state() == TicketState.TRANSFERRED) {
            throw new TicketRefused(Reason.AT_OTHER_STATION, ticket.number());
        }
        if (ticket.photo().isPresent() && !(ticket.progress() instanceof PhotoProgress.SentBack)) {
            throw new TicketRefused(Reason.CODE_PHOTOGRAPHED, ticket.number());
        }
    }
}
