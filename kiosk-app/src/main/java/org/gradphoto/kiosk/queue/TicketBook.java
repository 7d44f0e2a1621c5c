package org.gradphoto.kiosk.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the log adds up to: every ticket as it stands now, and the order of the line. Built by applying events one after the other. */
final class TicketBook {

    private final Map<TicketNumber, Ticket> tickets = new LinkedHashMap<>();
    private final List<TicketNumber> line = new ArrayList<>();
    private final List<TicketNumber> called = new ArrayList<>();

    /** Adds up a whole log; what an {@link TicketAction.Undone} names is left out as if it had never been. */
    static TicketBook of(List<TicketEvent> events) {
        Set<Long> undone = new HashSet<>();
        for (TicketEvent event : events) {
            if (event.action() instanceof TicketAction.Undone undo) {
                undone.add(undo.event());
            }
        }
        TicketBook book = new TicketBook();
        events.stream().filter(event -> !undone.contains(event.sequence())).forEach(book::apply);
        return book;
    }

    /** Applies one event; an undo changes nothing here, it asks for the book to be added up anew. */
    void apply(TicketEvent event) {
        TicketNumber number = event.ticket();
        TicketAction action = event.action();
        if (action instanceof TicketAction.Issued issued) {
            tickets.put(number, Ticket.issued(number, event.at(), issued));
            line.add(number);
        } else if (!(action instanceof TicketAction.Undone)) {
            Ticket before = ticket(number);
            tickets.put(number, after(before, event));
            move(number, action);
        }
    }

    private static Ticket after(Ticket before, TicketEvent event) {
        TicketAction action = event.action();
        if (action instanceof TicketAction.Called || action instanceof TicketAction.Recalled) {
            return before.calledOnce(event.at());
        } else if (action instanceof TicketAction.Seated) {
            return before.in(TicketState.SERVING);
        } else if (action instanceof TicketAction.Accepted accepted) {
            return before.done(accepted.photo());
        } else if (action instanceof TicketAction.MissedCall) {
            return before.in(TicketState.NO_SHOW);
        } else if (action instanceof TicketAction.Requeued) {
            return before.backInLine();
        } else if (action instanceof TicketAction.Cancelled cancelled) {
            return before.cancelled(cancelled.reason());
        }
        return action instanceof TicketAction.Confirmed ? before : afterNews(before, action);
    }

    private static Ticket afterNews(Ticket before, TicketAction action) {
        if (action instanceof TicketAction.Uploaded) {
            return before.with(new PhotoProgress.InReview());
        } else if (action instanceof TicketAction.Passed) {
            return before.with(new PhotoProgress.Passed());
        } else if (action instanceof TicketAction.SentBack sentBack) {
            return before.with(new PhotoProgress.SentBack(sentBack.reason()));
        }
        throw new IllegalStateException("no such action: " + action);
    }

    private void move(TicketNumber number, TicketAction action) {
        if (action instanceof TicketAction.Requeued requeued) {
            line.remove(number);
            line.add(Math.min(requeued.behind(), line.size()), number);
        } else if (ticket(number).state() != TicketState.WAITING) {
            line.remove(number);
        }
        if (action instanceof TicketAction.Called) {
            called.remove(number);
            called.add(number);
        }
    }

    /** The ticket of a number that is known to exist. */
    Ticket ticket(TicketNumber number) {
        return find(number).orElseThrow(() -> new TicketRefused(TicketRefused.Reason.UNKNOWN_NUMBER, number));
    }

    Optional<Ticket> find(TicketNumber number) {
        return Optional.ofNullable(tickets.get(number));
    }

    Collection<Ticket> tickets() {
        return tickets.values();
    }

    List<Ticket> waiting() {
        return line.stream().map(this::ticket).toList();
    }

    /** Numbers in the order they were last called, the newest last. */
    List<TicketNumber> called() {
        return called;
    }

    /** The ticket that is called or at the chair. */
    Optional<Ticket> atChair() {
        return called.isEmpty()
                ? Optional.empty()
                : find(called.get(called.size() - 1))
                        .filter(t -> t.state() == TicketState.CALLED || t.state() == TicketState.SERVING);
    }

    int issued() {
        return tickets.size();
    }
}
