package org.gradphoto.kiosk.queue;

import java.util.Optional;

/** What is to be written into the log: an action and whom it concerns. */
record Entry(Optional<TicketNumber> ticket, DeskAction action) {

    static Entry of(TicketNumber ticket, TicketAction action) {
        return new Entry(Optional.of(ticket), action);
    }

    static Entry of(SessionAction action) {
        return new Entry(Optional.empty(), action);
    }
}
