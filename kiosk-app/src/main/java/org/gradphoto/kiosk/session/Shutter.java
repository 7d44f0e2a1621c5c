package org.gradphoto.kiosk.session;

import org.gradphoto.kiosk.capture.CameraLost;

/** Takes the shot. */
public interface Shutter {

    /**
     * Frames from after this call, never any from before it.
     *
     * @throws CameraLost when the camera gives none in time
     */
    Burst shoot() throws CameraLost;
}
