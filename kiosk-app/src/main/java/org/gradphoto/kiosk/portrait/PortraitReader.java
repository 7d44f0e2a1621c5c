package org.gradphoto.kiosk.portrait;

import org.gradphoto.kiosk.capture.Picture;

/** Measures a picture. One reader serves one thread: the networks inside hold state. */
public interface PortraitReader extends AutoCloseable {

    /** Everything that can be told of the picture; what cannot is in the facts as not seen. Never fails on any picture. */
    PortraitFacts read(Picture picture);

    @Override
    void close();
}
