package org.gradphoto.kiosk.photo;

/** What is done with the backdrop of a photo. */
public enum BackdropPolicy {
    /** It stays as the camera saw it and is only checked. */
    KEEP,
    /** It is brought to exactly the profile's colour, where that is safe. */
    NORMALIZE
}
