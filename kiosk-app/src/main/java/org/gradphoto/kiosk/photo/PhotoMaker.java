package org.gradphoto.kiosk.photo;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;

/** Renders and encodes the standard photo. Never rotates, mirrors or enlarges. */
public interface PhotoMaker {

    /** Cuts and resamples, once: the photo's pixels as they will be encoded. */
    Picture render(Picture picture, Crop crop, PhotoProfile profile);

    /**
     * Encodes with the largest quality that keeps the file within the profile's size.
     *
     * @param photo of the profile's size
     * @return empty when no quality that the profile allows gives a file that is small enough
     */
    Optional<StandardPhoto> encode(Picture photo, PhotoProfile profile);
}
