package org.gradphoto.kiosk.settings;

import org.gradphoto.kiosk.capture.CameraSpec;

/**
 * Which camera, and how it is asked.
 *
 * @param driver the webcam-capture driver that USB cameras are read with
 * @param width the width asked for first, pixels; the next smaller size the camera has is taken
 * @param height the height asked for first, pixels
 * @param folderFramesPerSecond how fast the pictures of a folder or the demo camera follow each other, 1 to 60
 */
public record CameraSettings(CameraSpec camera, Driver driver, int width, int height, double folderFramesPerSecond) {

    /** The drivers of webcam-capture that come with the kiosk. */
    public enum Driver {
        /** OpenIMAJ, the driver that webcam-capture brings: x86 only. */
        STANDARD,
        /** driver-native: Linux, Windows and macOS, Apple silicon too. */
        NATIVE
    }
}
