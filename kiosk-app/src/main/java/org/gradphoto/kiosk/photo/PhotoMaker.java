package org.gradphoto.kiosk.photo;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;

/** Renders and encodes the standard photo. Never rotates, mirrors or enlarges. */
public interface PhotoMaker {

    /**
     * Cuts, resamples once and encodes with the largest quality that keeps the file within the profile's size.
     *
     * @return empty when no quality that the profile allows gives a file that is small enough
     */
    Optional<StandardPhoto> make(Picture picture, Crop crop, PhotoProfile profile);
}
