package org.gradphoto.kiosk.capture;

import java.time.Duration;

/** What the camera is doing, for the status bar and the live view. */
public sealed interface CameraState {

    /** Looking for it or opening it. */
    record Opening() implements CameraState {}

    /** Sending pictures of this size. */
    record Live(String name, int width, int height) implements CameraState {}

    /** Not sending; it is tried again by itself. */
    record Lost(CameraLost.Cause why, String detail, Duration retryIn) implements CameraState {}
}
