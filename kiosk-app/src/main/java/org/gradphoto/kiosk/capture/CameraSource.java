package org.gradphoto.kiosk.capture;

/** Opens the camera that the settings or the command line asked for, as often as it takes. */
public interface CameraSource {

    /**
     * Finds and opens the camera.
     *
     * @throws CameraLost when it is not there or cannot be opened now
     */
    Camera open() throws CameraLost;
}
