package org.gradphoto.kiosk.rehearsal;

import java.util.Optional;

/** What a phone sees of the queue QR: the address it reads from a picture of it, rendered or taken of the real board. */
public interface QrOnTheWall {

    /** The address in the QR as it is shown now; empty when the picture could not be read. */
    Optional<String> scan();
}
