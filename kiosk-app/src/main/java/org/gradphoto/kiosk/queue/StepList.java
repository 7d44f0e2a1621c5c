package org.gradphoto.kiosk.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The photographer's last steps that stand, the newest first, with what each did to its ticket: what undo takes back, one after the other. */
final class StepList {

    /** How many steps back the photographer sees and can go. */
    static final int MOST = 10;

    private final Deque<DeskStep> steps = new ArrayDeque<>();

    static StepList of(List<TicketEvent> events) {
        Set<Long> undone = UndoneEvents.in(events);
        StepList list = new StepList();
        TicketBook book = new TicketBook();
        events.stream().filter(event -> !undone.contains(event.sequence())).forEach(event -> list.note(event, book));
        return list;
    }

    /** Applies the event to the book, and keeps it when it is a step of the photographer. */
    void note(TicketEvent event, TicketBook book) {
        Optional<TicketState> before = state(event, book);
        book.apply(event);
        if (isPhotographersStep(event)) {
            steps.addFirst(new DeskStep(event, before, state(event, book)));
            if (steps.size() > MOST) {
                steps.removeLast();
            }
        }
    }

    /** The newest first, at most {@value #MOST}. */
    List<DeskStep> newestFirst() {
        return new ArrayList<>(steps);
    }

    /**
     * The step that undo takes back.
     *
     * @throws TicketRefused when there is none, or it reached beyond this station
     */
    DeskStep last() {
        DeskStep last =
                steps.stream().findFirst().orElseThrow(() -> new TicketRefused(TicketRefused.Reason.NOTHING_TO_UNDO));
        last.barrier().ifPresent(why -> {
            throw new TicketRefused(why, last.event().ticket().orElseThrow());
        });
        return last;
    }

    private static Optional<TicketState> state(TicketEvent event, TicketBook book) {
        return event.ticket().flatMap(book::find).map(Ticket::state);
    }

    private static boolean isPhotographersStep(TicketEvent event) {
        return event.actor().equals(Actor.PHOTOGRAPHER)
                && DeskStep.Kind.of(event.action()).isPresent();
    }
}
