package org.gradphoto.kiosk.photo;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;

/** Renders and encodes the standard photo. Never rotates, mirrors or enlarges. */
public interface PhotoMaker {

    /** Cuts and resamples, once: the photo's pixels as they will be encoded. */
    Picture render(Picture picture, Crop crop, PhotoProfile profile);

    /**
     * Encodes with the largest quality that keeps the file within the profile's size, in the first of its colour samplings with which the file is also
     * large enough. A photo that is too small even so is returned as it is, never padded: the check refuses it by name.
     *
     * @param photo of the profile's size
     * @return empty when no quality that the profile allows gives a file that is small enough
     */
    Optional<StandardPhoto> encode(Picture photo, PhotoProfile profile);
}
