package org.gradphoto.kiosk.ui.station;

import javafx.geometry.Rectangle2D;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Span;

/**
 * Where the photo's frame, the hair band, the eye band and the face belong on the screen, when the frame stands in the middle of the picture.
 * A head that fills them gives a photo without any search for a better crop.
 *
 * @param photo the frame of the photo
 * @param hair the band the top of the hair should lie in
 * @param eyes the band the eyes should lie in
 * @param widestFace the widest face that is allowed, over the height of the eye band
 * @param narrowestFace the narrowest face that is allowed, over the height of the eye band
 */
record GuideLines(
        Rectangle2D photo, Rectangle2D hair, Rectangle2D eyes, Rectangle2D widestFace, Rectangle2D narrowestFace) {

    /** Share of the picture's height that the frame takes: near the largest, so that the most pixels go into the photo. */
    private static final double SHARE = 0.94;

    /** The guides of a profile over a picture that is shown there. */
    static GuideLines of(PhotoProfile profile, Rectangle2D shown) {
        double scale =
                Math.min(shown.getHeight() * SHARE / profile.height(), shown.getWidth() * SHARE / profile.width());
        double width = profile.width() * scale;
        double height = profile.height() * scale;
        double left = shown.getMinX() + (shown.getWidth() - width) / 2;
        double top = shown.getMinY() + (shown.getHeight() - height) / 2;
        Rectangle2D photo = new Rectangle2D(left, top, width, height);
        Rectangle2D eyes = band(photo, profile.eyeLine(), scale);
        return new GuideLines(
                photo,
                band(photo, profile.hairTop(), scale),
                eyes,
                face(photo, eyes, profile.faceWidth().most() * scale),
                face(photo, eyes, profile.faceWidth().least() * scale));
    }

    private static Rectangle2D band(Rectangle2D photo, Span span, double scale) {
        double top = photo.getMinY() + span.least() * scale;
        return new Rectangle2D(photo.getMinX(), top, photo.getWidth(), (span.most() - span.least()) * scale);
    }

    private static Rectangle2D face(Rectangle2D photo, Rectangle2D eyes, double width) {
        double left = photo.getMinX() + (photo.getWidth() - width) / 2;
        return new Rectangle2D(left, eyes.getMinY(), width, eyes.getHeight());
    }
}
