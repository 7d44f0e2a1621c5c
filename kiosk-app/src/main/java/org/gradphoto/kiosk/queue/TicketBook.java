package org.gradphoto.kiosk.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.identity.CodeFingerprint;

/** What the log adds up to: every ticket as it stands now, and the order of the line. Built by applying events one after the other. */
final class TicketBook {

    private final Map<TicketNumber, Ticket> tickets = new LinkedHashMap<>();
    private final Queueing line = new Queueing();
    private final List<TicketNumber> called = new ArrayList<>();
    private final List<Instant> shots = new ArrayList<>();
    private final Set<String> arrived = new HashSet<>();
    private final SessionBook session = new SessionBook();

    /** Adds up a whole log; what an {@link TicketAction.Undone} names is left out as if it had never been. */
    static TicketBook of(List<TicketEvent> events) {
        Set<Long> undone = UndoneEvents.in(events);
        TicketBook book = new TicketBook();
        events.stream().filter(event -> !undone.contains(event.sequence())).forEach(book::apply);
        return book;
    }

    /** Applies one event; an undo changes nothing here, it asks for the book to be added up anew. */
    void apply(TicketEvent event) {
        if (event.action() instanceof SessionAction action) {
            applyToSession(action);
        } else if (event.action() instanceof TicketAction.Issued issued) {
            enter(
                    Ticket.waiting(number(event), issued.code(), issued.holder(), event.at()),
                    line.order().size());
            session.issued(number(event));
        } else if (event.action() instanceof TicketAction.Arrived here) {
            enter(Ticket.waiting(number(event), here.code(), Optional.empty(), here.issuedAt()), here.behind());
            arrived.add(here.transfer());
        } else if (!(event.action() instanceof TicketAction.Undone)) {
            change(event);
        }
    }

    private static TicketNumber number(TicketEvent event) {
        return event.ticket().orElseThrow();
    }

    private void enter(Ticket ticket, int behind) {
        tickets.put(ticket.number(), ticket);
        line.put(ticket.number(), behind);
    }

    private void applyToSession(SessionAction action) {
        session.apply(action);
        if (action instanceof SessionAction.Closed) {
            tickets.replaceAll((number, ticket) -> ticket.state().allows(TicketState.EXPIRED)
                    ? ticket.changed(draft -> draft.state = TicketState.EXPIRED)
                    : ticket);
            line.clear();
        }
    }

    private void change(TicketEvent event) {
        TicketNumber number = number(event);
        if (event.action() instanceof TicketAction.Called call) {
            call.missed().ifPresent(this::missed);
            called.remove(number);
            called.add(number);
        } else if (event.action() instanceof TicketAction.Accepted) {
            shots.add(event.at());
        }
        Ticket now = unlessClosed(TicketChange.after(ticket(number), event));
        tickets.put(number, now);
        move(now, event.action());
    }

    /** A hand-over that fails after the session was closed brings its ticket back too late. */
    private Ticket unlessClosed(Ticket ticket) {
        boolean tooLate = ticket.state() == TicketState.WAITING && session.phase() == SessionState.Phase.CLOSED;
        return tooLate ? ticket.changed(draft -> draft.state = TicketState.EXPIRED) : ticket;
    }

    private void missed(TicketNumber number) {
        tickets.put(number, ticket(number).changed(draft -> draft.state = TicketState.NO_SHOW));
    }

    private void move(Ticket now, DeskAction action) {
        if (action instanceof TicketAction.Requeued requeued) {
            line.put(now.number(), requeued.behind());
        } else if (action instanceof TicketAction.Returned && now.state() == TicketState.WAITING) {
            line.put(now.number(), 0);
        } else if (action instanceof TicketAction.Prioritized) {
            line.toFront(now.number(), other -> ticket(other).priority().isPresent());
        } else if (now.state() != TicketState.WAITING) {
            line.remove(now.number());
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
        return line.order().stream().map(this::ticket).toList();
    }

    /** Numbers in the order they were last called, the newest last. */
    List<TicketNumber> called() {
        return called;
    }

    /** When the photos were accepted, the newest last. */
    List<Instant> shots() {
        return shots;
    }

    /** The ticket that is called or at the chair. */
    Optional<Ticket> atChair() {
        return called.isEmpty()
                ? Optional.empty()
                : find(called.get(called.size() - 1)).filter(Ticket::isAtChair);
    }

    /** The live ticket of a code. */
    Optional<Ticket> live(CodeFingerprint code) {
        return tickets.values().stream()
                .filter(ticket -> ticket.state().isLive() && ticket.code().equals(code))
                .findFirst();
    }

    SessionBook session() {
        return session;
    }

    /** Whether this hand-over was taken in already. */
    boolean hasArrived(String transfer) {
        return arrived.contains(transfer);
    }
}
