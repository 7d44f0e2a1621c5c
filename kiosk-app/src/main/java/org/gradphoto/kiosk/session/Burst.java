package org.gradphoto.kiosk.session;

import java.util.List;
import org.gradphoto.kiosk.capture.Frame;

/**
 * What the shutter gives: the frame that becomes the photo, and others of the same moment that may bear witness for it.
 *
 * @param kept the frame that is examined, standardized and filed
 * @param witnesses frames of the same person within half a second, the nearest in time first; none from a shutter that takes one frame
 */
public record Burst(Frame kept, List<Frame> witnesses) {

    /** Copies the witnesses, so that a burst never changes. */
    public Burst {
        witnesses = List.copyOf(witnesses);
    }

    /** A frame without witnesses. */
    public static Burst of(Frame frame) {
        return new Burst(frame, List.of());
    }
}
