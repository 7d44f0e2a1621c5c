package org.gradphoto.kiosk.queue;

import java.util.List;

/**
 * The append-only log of one collection session. What was appended survives a power cut at the next instant.
 * An {@link TicketAction.Accepted} is appended in one transaction with its row in the outbox.
 */
public interface TicketLog {

    /** The name of the session, such as {@code 2026-06-12}; the same number may be given again in another session. */
    String session();

    /** Everything so far, in order. */
    List<TicketEvent> replay();

    /**
     * Makes an event durable.
     *
     * @throws StoreUnavailable when the disk is full, read-only or broken; nothing was written then
     */
    void append(TicketEvent event);
}
