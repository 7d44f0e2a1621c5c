package org.gradphoto.kiosk.photo;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;

/** Renders and encodes the standard photo. Never rotates, mirrors or enlarges. */
public interface PhotoMaker {

    /**
     * Cuts, resamples once and encodes with the largest quality that keeps the file within the profile's size, in the first of its colour samplings
     * with which the file is also large enough. A photo that is too small even so is returned as it is, never padded: the check refuses it by name.
     *
     * @return empty when no quality that the profile allows gives a file that is small enough
     */
    Optional<StandardPhoto> make(Picture picture, Crop crop, PhotoProfile profile);
}
