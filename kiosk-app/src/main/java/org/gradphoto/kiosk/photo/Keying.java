package org.gradphoto.kiosk.photo;

import org.gradphoto.kiosk.capture.Picture;

/** How replacing a backdrop ended. */
public sealed interface Keying {

    /** The same person before the new backdrop. */
    record Keyed(Picture photo) implements Keying {}

    /** The person cannot be told from the backdrop safely. */
    record Refused(PhotoProblem problem) implements Keying {}
}
