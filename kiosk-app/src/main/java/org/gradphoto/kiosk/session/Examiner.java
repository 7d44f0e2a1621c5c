package org.gradphoto.kiosk.session;

import org.gradphoto.kiosk.capture.Frame;

/** Measures, judges and standardizes a shot. */
public interface Examiner {

    /** All about a frame; never fails on any picture. */
    Shot examine(Frame frame);
}
