package org.gradphoto.kiosk.rehearsal;

import org.gradphoto.kiosk.session.Step;

/** How the simulated photographer acts: on the session itself, or with the keys of the real windows. */
public interface Hands {

    /** Does a step; it may take effect later. A step that is refused has no effect. */
    void take(Step step);
}
