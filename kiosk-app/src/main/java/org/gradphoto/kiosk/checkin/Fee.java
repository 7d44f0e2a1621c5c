package org.gradphoto.kiosk.checkin;

/** Whether the student has paid for the photo; schools that collect a fee do so before the day. */
public enum Fee {
    /** The school does not ask here. */
    NOT_ASKED,
    PAID,
    NOT_PAID
}
