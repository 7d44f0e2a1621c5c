package org.gradphoto.kiosk.queue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.news.Topic;

/**
 * The one place where tickets change: every step is checked against the table of states, made durable in the log, and then told to all.
 * Safe for any thread; a step returns when it is on the disk.
 */
public final class TicketDesk {

    private final TicketLog log;
    private final char lane;
    private final Clock clock;
    private final Topic<WaitingLine> lines = new Topic<>();
    private final List<TicketEvent> events;
    private TicketBook book;

    /** A desk that goes on where its log ended. */
    public TicketDesk(TicketLog log, char lane, Clock clock) {
        this.log = log;
        this.lane = lane;
        this.clock = clock;
        this.events = new ArrayList<>(log.replay());
        this.book = TicketBook.of(events);
    }

    /** The name of the session whose line this is. */
    public String session() {
        return log.session();
    }

    /** The line after each event. */
    public Topic<WaitingLine> lines() {
        return lines;
    }

    /** The line now. */
    public synchronized WaitingLine line() {
        List<TicketNumber> called = book.called();
        List<TicketNumber> last =
                new ArrayList<>(called.subList(Math.max(0, called.size() - WaitingLine.LAST_CALLED), called.size()));
        Collections.reverse(last);
        var tickets = new HashMap<TicketNumber, Ticket>();
        book.tickets().forEach(ticket -> tickets.put(ticket.number(), ticket));
        return new WaitingLine(sequence(), book.waiting(), book.atChair(), List.copyOf(last), Map.copyOf(tickets));
    }

    /**
     * Gives out the next number.
     *
     * @throws TicketRefused when the code has a live number, or on the phone a photo that was not sent back
     */
    public synchronized Ticket issue(TicketAction.Issued issued, String actor) {
        for (Ticket ticket : book.tickets()) {
            if (ticket.code().equals(issued.code())) {
                refuseSecondNumber(ticket, issued.origin());
            }
        }
        TicketNumber number = new TicketNumber(lane, book.issued() + 1);
        return record(actor, number, issued);
    }

    private static void refuseSecondNumber(Ticket ticket, TicketAction.Origin origin) {
        if (ticket.state().isLive()) {
            throw new TicketRefused(TicketRefused.Reason.CODE_IN_LINE, ticket.number());
        }
        boolean photographed = ticket.photo().isPresent() && !(ticket.progress() instanceof PhotoProgress.SentBack);
        if (photographed && origin == TicketAction.Origin.PHONE) {
            throw new TicketRefused(TicketRefused.Reason.CODE_PHOTOGRAPHED, ticket.number());
        }
    }

    /** A student who was turned away may have taken another number meanwhile. */
    private void refuseSecondLife(Ticket ticket) {
        for (Ticket other : book.tickets()) {
            boolean sameCode = other.code().equals(ticket.code());
            if (sameCode
                    && !other.number().equals(ticket.number())
                    && other.state().isLive()) {
                throw new TicketRefused(TicketRefused.Reason.CODE_IN_LINE, other.number());
            }
        }
    }

    /** The newest ticket of a code. */
    public synchronized Optional<Ticket> ofCode(CodeFingerprint code) {
        return book.tickets().stream().filter(t -> t.code().equals(code)).reduce((older, newer) -> newer);
    }

    /** Calls the first of the line to the chair. */
    public synchronized Ticket callNext() {
        book.atChair().ifPresent(taken -> {
            throw new TicketRefused(TicketRefused.Reason.CHAIR_TAKEN, taken.number());
        });
        Ticket first = book.waiting().stream()
                .findFirst()
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.NOBODY_WAITING));
        return step(first.number(), TicketState.CALLED, new TicketAction.Called());
    }

    /** Calls the called number once more. */
    public synchronized Ticket recall() {
        Ticket called = atChair();
        if (called.state() != TicketState.CALLED) {
            throw new TicketRefused(TicketRefused.Reason.NOT_IN_THIS_STATE, called.number());
        }
        return step(called.number(), TicketState.CALLED, new TicketAction.Recalled());
    }

    /** The called student sits down. */
    public synchronized Ticket seat() {
        return step(atChair().number(), TicketState.SERVING, new TicketAction.Seated());
    }

    /** The called student did not come. */
    public synchronized Ticket noShow() {
        return step(atChair().number(), TicketState.NO_SHOW, new TicketAction.MissedCall());
    }

    /** Puts a ticket back into the line behind so many others. */
    public synchronized Ticket requeue(TicketNumber number, int behind) {
        return step(number, TicketState.WAITING, new TicketAction.Requeued(behind));
    }

    /** Takes a ticket out of the line for a reason. */
    public synchronized Ticket cancel(TicketNumber number, String reason) {
        return step(number, TicketState.CANCELLED, new TicketAction.Cancelled(reason));
    }

    /** Notes that the photographer looked at what no rule can judge. */
    public synchronized Ticket confirm(List<String> items) {
        Ticket seated = atChair();
        if (seated.state() != TicketState.SERVING) {
            throw new TicketRefused(TicketRefused.Reason.NOT_IN_THIS_STATE, seated.number());
        }
        return record("photographer", seated.number(), new TicketAction.Confirmed(items));
    }

    /** Ends the ticket at the chair with its photo, which lies on the disk already. */
    public synchronized Ticket accept(AcceptedPhoto photo) {
        return step(atChair().number(), TicketState.DONE, new TicketAction.Accepted(photo));
    }

    /** Notes what the platform said of a photo: uploaded, passed or sent back. Said twice, it is noted once. */
    public synchronized void note(TicketNumber number, TicketAction news) {
        Ticket ticket = book.ticket(number);
        if (!new PhotoNews(news).isNewTo(ticket)) {
            return;
        }
        record("platform", number, news);
    }

    /**
     * Takes back the photographer's last step.
     *
     * @return the step taken back
     * @throws TicketRefused when there is none, it accepted a photo, or its ticket would be a second live one of its code
     */
    public synchronized TicketEvent undo() {
        TicketEvent last = new UndoSearch(events).lastStep();
        refuseSecondLife(book.ticket(last.ticket()));
        record("photographer", last.ticket(), new TicketAction.Undone(last.sequence()));
        return last;
    }

    /** The ticket that is called or at the chair. */
    public synchronized Ticket atChair() {
        return book.atChair().orElseThrow(() -> new TicketRefused(TicketRefused.Reason.CHAIR_EMPTY));
    }

    private Ticket step(TicketNumber number, TicketState next, TicketAction action) {
        if (!book.ticket(number).state().allows(next)) {
            throw new TicketRefused(TicketRefused.Reason.NOT_IN_THIS_STATE, number);
        }
        return record("photographer", number, action);
    }

    private Ticket record(String actor, TicketNumber number, TicketAction action) {
        TicketEvent event = new TicketEvent(sequence() + 1, clock.instant(), actor, number, action);
        log.append(event);
        events.add(event);
        if (action instanceof TicketAction.Undone) {
            book = TicketBook.of(events);
        } else {
            book.apply(event);
        }
        lines.publish(line());
        return book.ticket(number);
    }

    private long sequence() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).sequence();
    }
}
