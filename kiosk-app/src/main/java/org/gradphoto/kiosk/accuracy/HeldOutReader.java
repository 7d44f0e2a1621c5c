package org.gradphoto.kiosk.accuracy;

import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/** Measures pictures so that nothing learned from their own source helps. One reader serves one thread. */
public interface HeldOutReader extends AutoCloseable {

    /**
     * Measures a picture with models that never saw its source. Never fails on any picture.
     *
     * @param source the collection the picture comes from
     */
    PortraitFacts read(Picture picture, String source);

    /** Whether the station's own models were trained on pictures of this source, so that others had to stand in for them. */
    boolean trainedOn(String source);

    @Override
    void close();
}
