package org.gradphoto.kiosk.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;

/** Decides about calls and what follows them; all refusals of steps of one ticket are here. */
final class Calls {

    private Calls() {}

    /** The first of the line, or of one lane of it. */
    static Entry next(TicketBook book, Predicate<TicketNumber> lane, Instant now, QueuePolicy policy) {
        Optional<TicketNumber> missed = closeCurrent(book, now, policy);
        Ticket first = book.waiting().stream()
                .filter(ticket -> lane.test(ticket.number()))
                .findFirst()
                .orElseThrow(() -> new TicketRefused(Reason.NOBODY_WAITING));
        return Entry.of(first.number(), new TicketAction.Called(missed));
    }

    /** A certain number, waiting or missed. */
    static Entry number(TicketBook book, TicketNumber number, Instant now, QueuePolicy policy) {
        Ticket ticket = book.ticket(number);
        if (ticket.isAtChair()) {
            throw new TicketRefused(Reason.CHAIR_TAKEN, number);
        }
        require(ticket, TicketState.CALLED);
        return Entry.of(number, new TicketAction.Called(closeCurrent(book, now, policy)));
    }

    /**
     * Who was called and did not come becomes a no-show by the next call. Who sits has come and must be decided first, and who was called only a
     * moment ago cannot have come yet.
     */
    private static Optional<TicketNumber> closeCurrent(TicketBook book, Instant now, QueuePolicy policy) {
        Numbers.refuseClosed(book);
        if (book.session().phase() == SessionState.Phase.PAUSED) {
            throw new TicketRefused(Reason.SESSION_PAUSED);
        }
        Optional<Ticket> current = book.atChair();
        current.ifPresent(ticket -> {
            if (ticket.state() == TicketState.SERVING) {
                throw new TicketRefused(Reason.CHAIR_TAKEN, ticket.number());
            }
            Duration since = Duration.between(ticket.calledAt().orElseThrow(), now);
            if (since.compareTo(policy.shortestCall()) < 0) {
                throw new TicketRefused(Reason.JUST_CALLED, ticket.number());
            }
        });
        return current.map(Ticket::number);
    }

    static Entry recall(TicketBook book) {
        Ticket called = chair(book);
        if (called.state() != TicketState.CALLED) {
            throw new TicketRefused(Reason.NOT_IN_THIS_STATE, called.number());
        }
        return Entry.of(called.number(), new TicketAction.Recalled());
    }

    static Entry prioritize(TicketBook book, TicketNumber number, PriorityReason reason) {
        if (book.ticket(number).state() != TicketState.WAITING) {
            throw new TicketRefused(Reason.NOT_IN_THIS_STATE, number);
        }
        return Entry.of(number, new TicketAction.Prioritized(reason));
    }

    /** A step of the ticket at the chair. */
    static Entry atChair(TicketBook book, TicketState next, TicketAction action) {
        return step(book, chair(book).number(), next, action);
    }

    /** A step of any ticket, if the table of states allows it. */
    static Entry step(TicketBook book, TicketNumber number, TicketState next, TicketAction action) {
        require(book.ticket(number), next);
        return Entry.of(number, action);
    }

    static Ticket chair(TicketBook book) {
        return book.atChair().orElseThrow(() -> new TicketRefused(Reason.CHAIR_EMPTY));
    }

    static void require(Ticket ticket, TicketState next) {
        TicketState state = ticket.state();
        boolean away = state == TicketState.LEAVING || state == TicketState.TRANSFERRED;
        if (away) {
            throw new TicketRefused(Reason.AT_OTHER_STATION, ticket.number());
        }
        if (!state.allows(next)) {
            throw new TicketRefused(Reason.NOT_IN_THIS_STATE, ticket.number());
        }
    }
}
