package org.gradphoto.kiosk.matting;

import org.gradphoto.kiosk.capture.Picture;

/** Tells roughly where the person is. One outline serves one thread. */
public interface PersonOutline {

    /** How likely each place shows the person, 0 to 1: a coarse grid stretched over the whole picture, soft at the borders. */
    Plane of(Picture picture);
}
