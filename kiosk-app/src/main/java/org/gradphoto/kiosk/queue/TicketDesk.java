package org.gradphoto.kiosk.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.news.Topic;

/**
 * The one place where tickets change: every step is decided on the book, made durable in the log, and then told to all.
 * Safe for any thread; a step returns when it is on the disk.
 */
public final class TicketDesk {

    private final Journal journal;
    private final SessionDesk sessions;
    private final TransferDesk transfers;

    /** A desk of one line that goes on where its log ended. */
    public TicketDesk(TicketLog log, char lane, Clock clock) {
        this(log, QueuePolicy.oneLane(lane), clock);
    }

    /** A desk that goes on where its log ended. */
    public TicketDesk(TicketLog log, QueuePolicy policy, Clock clock) {
        this.journal = new Journal(log, policy, clock);
        this.sessions = new SessionDesk(journal);
        this.transfers = new TransferDesk(journal);
    }

    /** The name of the session whose line this is. */
    public String session() {
        return journal.session();
    }

    /** Opening, pausing and closing the session. */
    public SessionDesk sessions() {
        return sessions;
    }

    /** Tickets that go to other stations and come from them. */
    public TransferDesk transfers() {
        return transfers;
    }

    /** The line after each event. */
    public Topic<WaitingLine> lines() {
        return journal.lines();
    }

    /** The line now. */
    public WaitingLine line() {
        return journal.line();
    }

    /** Everything that happened in this session, in order. */
    public List<TicketEvent> events() {
        return journal.events();
    }

    /** Gives out the next number of the station's own lane, see {@link #issue(char, TicketAction.Issued, String)}. */
    public Ticket issue(TicketAction.Issued issued, String actor) {
        return issue(journal.policy().station(), issued, actor);
    }

    /**
     * Gives out the next number of a lane.
     *
     * @throws TicketRefused when the code has a live number, or on the phone a photo that was not sent back; when the session is closed or its numbers are out
     */
    public Ticket issue(char lane, TicketAction.Issued issued, String actor) {
        if (!journal.policy().lanes().contains(lane)) {
            throw new IllegalArgumentException("this station has no lane " + lane);
        }
        return journal.recordFor(actor, (book, now) -> Numbers.issue(book, lane, issued));
    }

    /**
     * Gives a live ticket another code: the number had been bound to a wrong one.
     *
     * @throws TicketRefused when the ticket is over or the code has a live number already
     */
    public Ticket rebind(TicketNumber number, TicketAction.Rebound rebound) {
        return step((book, now) -> Numbers.rebind(book, number, rebound));
    }

    /** The newest ticket of a code. */
    public Optional<Ticket> ofCode(CodeFingerprint code) {
        synchronized (journal) {
            return journal.book().tickets().stream()
                    .filter(ticket -> ticket.code().equals(code))
                    .reduce((older, newer) -> newer);
        }
    }

    /** Calls the first of the line to the chair; who was called before and did not come becomes a no-show. */
    public Ticket callNext() {
        return step((book, now) -> Calls.next(book, number -> true, now, journal.policy()));
    }

    /** Calls the first of one lane to the chair. */
    public Ticket callNext(char lane) {
        return step((book, now) -> Calls.next(book, number -> number.lane() == lane, now, journal.policy()));
    }

    /** Calls a certain number, waiting or missed; who was called before and did not come becomes a no-show. */
    public Ticket call(TicketNumber number) {
        return step((book, now) -> Calls.number(book, number, now, journal.policy()));
    }

    /** Calls the called number once more. */
    public Ticket recall() {
        return step((book, now) -> Calls.recall(book));
    }

    /** The called student sits down. */
    public Ticket seat() {
        return step((book, now) -> Calls.atChair(book, TicketState.SERVING, new TicketAction.Seated()));
    }

    /** The called student did not come. */
    public Ticket noShow() {
        return step((book, now) -> Calls.atChair(book, TicketState.NO_SHOW, new TicketAction.MissedCall()));
    }

    /** Puts a ticket back into the line behind so many others. */
    public Ticket requeue(TicketNumber number, int behind) {
        TicketAction.Requeued requeued = new TicketAction.Requeued(behind);
        return step((book, now) -> {
            Numbers.refuseClosed(book);
            return Calls.step(book, number, TicketState.WAITING, requeued);
        });
    }

    /** Lets a waiting ticket go before the others, behind those who do so already. */
    public Ticket prioritize(TicketNumber number, PriorityReason reason) {
        return step((book, now) -> Calls.prioritize(book, number, reason));
    }

    /** Takes a ticket out of the line for a reason. */
    public Ticket cancel(TicketNumber number, String reason) {
        return step((book, now) -> Calls.step(book, number, TicketState.CANCELLED, new TicketAction.Cancelled(reason)));
    }

    /** Voids a live ticket that should never have been given out; its code may take another number. */
    public Ticket voidTicket(TicketNumber number, VoidReason reason) {
        return step((book, now) -> Calls.step(book, number, TicketState.VOIDED, new TicketAction.Voided(reason)));
    }

    /** Notes that a shot of the student at the chair was dropped, for the statistics. */
    public void noteRetake(List<String> reasons) {
        journal.record(
                Actor.PHOTOGRAPHER,
                (book, now) -> Entry.of(Calls.chair(book).number(), new TicketAction.Retaken(reasons)));
    }

    /** Notes that the photographer looked at what no rule can judge. */
    public Ticket confirm(List<String> items) {
        return step((book, now) -> {
            Ticket seated = Calls.chair(book);
            if (seated.state() != TicketState.SERVING) {
                throw new TicketRefused(TicketRefused.Reason.NOT_IN_THIS_STATE, seated.number());
            }
            return Entry.of(seated.number(), new TicketAction.Confirmed(items));
        });
    }

    /** Ends the ticket at the chair with its photo, which lies on the disk already. */
    public Ticket accept(AcceptedPhoto photo) {
        return step((book, now) -> Calls.atChair(book, TicketState.DONE, new TicketAction.Accepted(photo)));
    }

    /** Notes what the platform said of a photo: uploaded, passed or sent back. Said twice, it is noted once. */
    public void note(TicketNumber number, TicketAction news) {
        synchronized (journal) {
            if (new PhotoNews(news).isNewTo(journal.book().ticket(number))) {
                journal.record(Actor.PLATFORM, (book, now) -> Entry.of(number, news));
            }
        }
    }

    /** The photographer's last steps that stand, the newest first, at most ten: what {@link #undo()} takes back one by one. */
    public List<DeskStep> steps() {
        return journal.steps().newestFirst();
    }

    /**
     * Takes back the photographer's last step.
     *
     * @return the step taken back
     * @throws TicketRefused when there is none, it accepted a photo or handed a ticket over, or the line would not be sound without it
     */
    public TicketEvent undo() {
        synchronized (journal) {
            DeskStep last = journal.steps().last();
            journal.record(Actor.PHOTOGRAPHER, (book, now) -> Undoing.undo(last, journal.events()));
            return last.event();
        }
    }

    /** The ticket that is called or at the chair. */
    public Ticket atChair() {
        synchronized (journal) {
            return Calls.chair(journal.book());
        }
    }

    private Ticket step(BiFunction<TicketBook, Instant, Entry> decision) {
        return journal.recordFor(Actor.PHOTOGRAPHER, decision);
    }
}
