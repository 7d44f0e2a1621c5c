package org.gradphoto.kiosk.photo;

import org.gradphoto.kiosk.capture.Picture;

/** Brings the backdrop of a rendered photo to a colour, or leaves it. Serves one thread. */
public interface Backdrop {

    /**
     * Replaces what is behind the person.
     *
     * @param photo rendered and not yet encoded, so that no JPEG generation lies between
     * @param colour what the backdrop shall be
     * @return the photo, in which the pixels that wholly show the person are the same bytes; or why it is not safe to touch it
     */
    Keying normalize(Picture photo, Rgb colour);

    /** Leaves every backdrop as it is. */
    static Backdrop kept() {
        return (photo, colour) -> new Keying.Kept();
    }
}
