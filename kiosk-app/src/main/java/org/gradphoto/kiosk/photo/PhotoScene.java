package org.gradphoto.kiosk.photo;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/**
 * What the picture of a photo file shows.
 *
 * @param faces how many faces were found
 * @param head where the only face's head lies; absent when there is none, more than one, or an unclear one
 * @param tilt of the line through the eyes, degrees, positive clockwise; absent without a head
 * @param sharpness of the face: variance of the Laplacian of the face brought to 256 px width; absent when the face is cut
 * @param backdrop absent when too little of it is to be seen
 */
public record PhotoScene(
        int faces,
        Optional<HeadGeometry> head,
        OptionalDouble tilt,
        OptionalDouble sharpness,
        Optional<BackdropFacts> backdrop) {

    /** Nothing that could be measured. */
    public static PhotoScene unclear(int faces) {
        return new PhotoScene(
                faces, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
    }
}
