package org.gradphoto.kiosk.adapter.sqlite;

import java.util.List;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;

/** The first events of a log, to be read only. */
record Cut(List<TicketEvent> events, long last) implements TicketLog {

    @Override
    public String session() {
        return StormStation.SESSION;
    }

    @Override
    public List<TicketEvent> replay() {
        return events.stream().filter(event -> event.sequence() <= last).toList();
    }

    @Override
    public void append(TicketEvent event) {
        throw new IllegalStateException("this log is only read");
    }
}
