package org.gradphoto.kiosk.queue;

/** Makes a call heard in the room. */
public interface CallSignal {

    /** A number was called. Returns at once; a machine without sound does nothing. */
    void called(TicketNumber number);
}
