package org.gradphoto.kiosk.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.queue.DeskAction;
import org.gradphoto.kiosk.queue.SessionAction;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.UndoneEvents;
import org.gradphoto.kiosk.statistics.TicketStory.End;

/** Reads the log once and tells the story of each ticket; what was undone has not happened. */
final class Stories {

    private final Map<TicketNumber, Draft> drafts = new LinkedHashMap<>();

    private Stories() {}

    static List<TicketStory> of(List<TicketEvent> events) {
        Set<Long> undone = UndoneEvents.in(events);
        Stories stories = new Stories();
        events.stream().filter(event -> !undone.contains(event.sequence())).forEach(stories::read);
        return stories.drafts.entrySet().stream()
                .map(entry -> entry.getValue().story(entry.getKey()))
                .toList();
    }

    private void read(TicketEvent event) {
        if (event.action() instanceof SessionAction.Closed) {
            expireOpen(drafts.values());
        }
        event.ticket().ifPresent(number -> {
            if (event.action() instanceof TicketAction.Called call) {
                call.missed()
                        .flatMap(missed -> Optional.ofNullable(drafts.get(missed)))
                        .ifPresent(draft -> draft.missed(event.at()));
            }
            drafts.computeIfAbsent(number, fresh -> new Draft(event.at())).read(event.at(), event.action());
        });
    }

    private static void expireOpen(Collection<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.end == End.OPEN || draft.end == End.NO_SHOW)
                .forEach(draft -> draft.end = End.EXPIRED);
    }

    /** One story while it is read. */
    private static final class Draft {

        private Instant issuedAt;
        private Optional<Instant> calledAt = Optional.empty();
        private int calls;
        private final List<Instant> misses = new ArrayList<>();
        private final List<List<String>> retakes = new ArrayList<>();
        private Optional<Instant> photoAt = Optional.empty();
        private End end = End.OPEN;
        private List<String> endReason = List.of();

        Draft(Instant issuedAt) {
            this.issuedAt = issuedAt;
        }

        void read(Instant at, DeskAction action) {
            if (action instanceof TicketAction.Called || action instanceof TicketAction.Recalled) {
                calls++;
                end = End.OPEN;
                calledAt = calledAt.or(() -> Optional.of(at));
            } else if (action instanceof TicketAction.MissedCall) {
                missed(at);
            } else if (action instanceof TicketAction.Retaken retaken) {
                retakes.add(retaken.reasons());
            } else if (action instanceof TicketAction.Arrived here) {
                issuedAt = here.issuedAt();
                end = End.OPEN;
            } else {
                readEnd(at, action);
            }
        }

        private void readEnd(Instant at, DeskAction action) {
            if (action instanceof TicketAction.Accepted) {
                photoAt = Optional.of(at);
                end = End.PHOTOGRAPHED;
            } else if (action instanceof TicketAction.Requeued || action instanceof TicketAction.Returned) {
                end = End.OPEN;
            } else if (action instanceof TicketAction.Cancelled cancelled) {
                end = End.CANCELLED;
                endReason = List.of(cancelled.reason().split(",", -1));
            } else if (action instanceof TicketAction.Voided) {
                end = End.VOIDED;
            } else if (action instanceof TicketAction.Departing) {
                end = End.TRANSFERRED;
            }
        }

        void missed(Instant at) {
            misses.add(at);
            end = End.NO_SHOW;
        }

        TicketStory story(TicketNumber number) {
            return new TicketStory(number, issuedAt, calledAt, calls, misses, retakes, photoAt, end, endReason);
        }
    }
}
