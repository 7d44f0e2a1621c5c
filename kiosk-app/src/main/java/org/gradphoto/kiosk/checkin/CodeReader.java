package org.gradphoto.kiosk.checkin;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.identity.CollectionCode;

/** Reads a code that is held up to the camera. Serves one thread at a time. */
public interface CodeReader {

    /** The code in the picture; empty when there is none, or none that could be a student's. */
    Optional<CollectionCode> read(Picture picture);
}
