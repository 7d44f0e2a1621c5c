package org.gradphoto.kiosk.photo;

import org.gradphoto.kiosk.portrait.HeadGeometry;

/**
 * Where a photo was cut and where its head was meant to lie.
 *
 * @param aimed the head as the solver put it, in pixels of the photo
 * @param tries how many crops it took, from 1
 */
public record Placement(Crop crop, HeadGeometry aimed, int tries) {

    /** The placement of a head, in pixels of the picture, by a crop. */
    static Placement of(HeadGeometry head, Crop crop, int tries) {
        return new Placement(crop, head.moved(-crop.x(), -crop.y(), crop.scale()), tries);
    }
}
