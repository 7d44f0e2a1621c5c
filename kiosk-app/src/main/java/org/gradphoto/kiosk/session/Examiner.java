package org.gradphoto.kiosk.session;

/** Measures, judges and standardizes a shot. */
public interface Examiner {

    /** All about the frame that was kept of a burst; never fails on any picture. */
    Shot examine(Burst burst);
}
