package org.gradphoto.kiosk.adapter.opencv;

import nu.pattern.OpenCV;

/** The one place that loads the native library. */
final class NativeOpenCv {

    private NativeOpenCv() {}

    /** Loads the library; every later call does nothing. */
    static void load() {
        OpenCV.loadLocally();
    }
}
