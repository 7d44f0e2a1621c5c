package org.gradphoto.kiosk.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gradphoto.kiosk.news.Topic;

/**
 * Keeps log, events and book together: what is decided on the book is made durable, then applied, then told. One step at a time; the lock is this
 * object, so that nobody decides on a book that changes under his hands.
 */
final class Journal {

    private final QueuePolicy policy;
    private final Clock clock;
    private final Topic<WaitingLine> lines = new Topic<>();
    private TicketLog log;
    private Timeline time;
    private List<TicketEvent> events;
    private TicketBook book;
    private StepList steps;
    private Optional<WaitingLine> line = Optional.empty();

    Journal(TicketLog log, QueuePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
        this.log = log;
        this.events = new ArrayList<>(log.replay());
        this.time = new Timeline(clock, lastTime());
        this.book = TicketBook.of(events);
        this.steps = StepList.of(events);
    }

    /** Goes on in another log, as on a new day; the last event of the old one stays as it is. */
    synchronized void turnTo(TicketLog next) {
        log = next;
        events = new ArrayList<>(next.replay());
        time = new Timeline(clock, lastTime());
        book = TicketBook.of(events);
        steps = StepList.of(events);
        line = Optional.empty();
        lines.publish(line());
    }

    Topic<WaitingLine> lines() {
        return lines;
    }

    QueuePolicy policy() {
        return policy;
    }

    synchronized String session() {
        return log.session();
    }

    synchronized TicketBook book() {
        return book;
    }

    synchronized List<TicketEvent> events() {
        return List.copyOf(events);
    }

    synchronized StepList steps() {
        return steps;
    }

    /** Decides on the book as it is now, and writes what was decided. A refusal or a full disk changes nothing. */
    synchronized TicketEvent record(String actor, BiFunction<TicketBook, Instant, Entry> decision) {
        Instant now = time.now();
        Entry entry = decision.apply(book, now);
        TicketEvent event =
                new TicketEvent(sequence() + 1, now, policy.station(), actor, entry.ticket(), entry.action());
        log.append(event);
        events.add(event);
        if (event.action() instanceof TicketAction.Undone) {
            book = TicketBook.of(events);
            steps = StepList.of(events);
        } else {
            steps.note(event, book);
        }
        line = Optional.empty();
        lines.publish(line());
        return event;
    }

    /** The same for a step of one ticket, with the ticket after it. */
    synchronized Ticket recordFor(String actor, BiFunction<TicketBook, Instant, Entry> decision) {
        return book.ticket(record(actor, decision).ticket().orElseThrow());
    }

    /** The line now; made once after each event, however many ask for it. */
    synchronized WaitingLine line() {
        WaitingLine now = line.orElseGet(this::madeLine);
        line = Optional.of(now);
        return now;
    }

    private WaitingLine madeLine() {
        List<TicketNumber> called = book.called();
        List<TicketNumber> last =
                new ArrayList<>(called.subList(Math.max(0, called.size() - WaitingLine.LAST_CALLED), called.size()));
        Collections.reverse(last);
        Map<TicketNumber, Ticket> tickets = new HashMap<>();
        book.tickets().forEach(ticket -> tickets.put(ticket.number(), ticket));
        return new WaitingLine(
                sequence(),
                state(),
                book.waiting(),
                book.atChair(),
                List.copyOf(last),
                Collections.unmodifiableMap(tickets),
                Pace.of(book.shots()));
    }

    private SessionState state() {
        return new SessionState(
                log.session(),
                book.session().phase(),
                policy.lanes().stream().map(book.session()::lane).toList());
    }

    private long sequence() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).sequence();
    }

    private Instant lastTime() {
        return events.isEmpty() ? Instant.MIN : events.get(events.size() - 1).at();
    }
}
