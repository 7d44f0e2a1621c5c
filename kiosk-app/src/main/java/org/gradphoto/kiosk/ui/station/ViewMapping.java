package org.gradphoto.kiosk.ui.station;

import javafx.geometry.Rectangle2D;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.Crop;

/**
 * Where a point of the camera's picture lies on the screen.
 *
 * @param source size of the camera's picture
 * @param shown where the picture is shown, in the coordinates of the view
 * @param mirrored whether it is shown mirrored
 */
record ViewMapping(Size source, Rectangle2D shown, boolean mirrored) {

    /** The mapping of a picture that is shown as large as the room allows, in its middle. */
    static ViewMapping fitted(Size source, double roomWidth, double roomHeight, boolean mirrored) {
        double scale = Math.min(roomWidth / source.width(), roomHeight / source.height());
        // Whole pixels, as the preview has them: an image shown in its own size is copied, any other is filtered anew
        // in each frame.
        double width = Math.round(source.width() * scale);
        double height = Math.round(source.height() * scale);
        double left = Math.floor((roomWidth - width) / 2);
        double top = Math.floor((roomHeight - height) / 2);
        return new ViewMapping(source, new Rectangle2D(left, top, width, height), mirrored);
    }

    /** Screen pixels for one pixel of the picture. */
    double scale() {
        return shown.getWidth() / source.width();
    }

    /** A rectangle of the picture on the screen. */
    Rectangle2D onScreen(Region region) {
        return onScreen(region.x(), region.y(), region.width(), region.height());
    }

    /** The part of the picture that becomes the photo, on the screen. */
    Rectangle2D onScreen(Crop crop) {
        return onScreen(crop.x(), crop.y(), crop.width(), crop.height());
    }

    private Rectangle2D onScreen(double x, double y, double width, double height) {
        double left = mirrored ? source.width() - x - width : x;
        return new Rectangle2D(
                shown.getMinX() + left * scale(), shown.getMinY() + y * scale(), width * scale(), height * scale());
    }
}
