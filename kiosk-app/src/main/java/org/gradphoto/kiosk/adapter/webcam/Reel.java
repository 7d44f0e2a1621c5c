package org.gradphoto.kiosk.adapter.webcam;

import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Picture;

/** An endless film for the folder device. */
interface Reel {

    /**
     * The next picture.
     *
     * @throws CameraLost when there is no picture left that can be read
     */
    Picture next() throws CameraLost;
}
