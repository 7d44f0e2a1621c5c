package org.gradphoto.kiosk.queue;

import java.util.ArrayList;
import java.util.List;

/** A log in memory, which can be told that its disk is full. */
final class MemoryLog implements TicketLog {

    final List<TicketEvent> events = new ArrayList<>();
    private final String session;
    boolean full;

    MemoryLog() {
        this("2026-06-12");
    }

    MemoryLog(String session) {
        this.session = session;
    }

    @Override
    public String session() {
        return session;
    }

    @Override
    public List<TicketEvent> replay() {
        return List.copyOf(events);
    }

    @Override
    public void append(TicketEvent event) {
        if (full) {
            throw new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL, "test");
        }
        events.add(event);
    }
}
