package org.gradphoto.kiosk.queue;

import java.util.List;

/** The logs of all sessions of a station. */
public interface TicketLogs {

    /** The log of a session; empty when the session is new. */
    TicketLog of(String session);

    /** The names of all sessions that have events, the one written to last at the end. */
    List<String> sessions();
}
