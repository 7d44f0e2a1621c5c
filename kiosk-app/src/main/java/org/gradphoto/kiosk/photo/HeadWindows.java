package org.gradphoto.kiosk.photo;

import java.util.Optional;

/**
 * Where a head must lie in the photo, in pixels of the photo from its upper edge.
 *
 * @param hairTop where the top of the hair may lie, bun and ponytail included
 * @param eyeLine where the middle between the pupils may lie
 * @param faceWidth from cheek to cheek
 * @param chin where the chin may lie, for profiles that say so
 * @param centreTolerance largest distance of the middle of the face from the middle of the photo
 * @param tiltTolerance largest tilt of the line through the pupils, degrees
 */
public record HeadWindows(
        Span hairTop, Span eyeLine, Span faceWidth, Optional<Span> chin, double centreTolerance, double tiltTolerance) {

    /** The windows in a photo that is smaller by the factor. */
    HeadWindows scaled(double factor) {
        return new HeadWindows(
                hairTop.scaled(factor),
                eyeLine.scaled(factor),
                faceWidth.scaled(factor),
                chin.map(span -> span.scaled(factor)),
                centreTolerance * factor,
                tiltTolerance);
    }
}
