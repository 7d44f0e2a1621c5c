package org.gradphoto.kiosk.photo;

import org.gradphoto.kiosk.capture.Picture;

/** What became of a backdrop. */
public sealed interface Keying {

    /** Nothing was touched. */
    record Kept() implements Keying {}

    /** The same person before the new backdrop. */
    record Keyed(Picture photo) implements Keying {}

    /** The person cannot be told from the backdrop safely. */
    record Refused(PhotoProblem problem) implements Keying {}
}
