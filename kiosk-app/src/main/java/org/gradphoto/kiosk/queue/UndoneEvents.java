package org.gradphoto.kiosk.queue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the events that were taken back. */
public final class UndoneEvents {

    private UndoneEvents() {}

    /** The sequence numbers of all events of a log that a later one has taken back. */
    public static Set<Long> in(List<TicketEvent> events) {
        return events.stream()
                .map(TicketEvent::action)
                .filter(TicketAction.Undone.class::isInstance)
                .map(action -> ((TicketAction.Undone) action).event())
                .collect(Collectors.toSet());
    }
}
