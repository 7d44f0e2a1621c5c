package org.gradphoto.kiosk.session;

import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Frame;

/** Takes the shot. */
public interface Shutter {

    /**
     * A frame from after this call, never one from before it.
     *
     * @throws CameraLost when the camera gives none in time
     */
    Frame shoot() throws CameraLost;
}
