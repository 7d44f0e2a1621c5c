package org.gradphoto.kiosk.queue;

/** Makes a call heard in the room. */
public interface CallSignal {

    /** A number was called, {@code A012}. Returns at once; a machine without sound does nothing. */
    void called(String number);
}
