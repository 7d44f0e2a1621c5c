package org.gradphoto.kiosk.ui.station;

import javafx.geometry.Rectangle2D;
import org.gradphoto.kiosk.capture.Region;

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
        double width = source.width() * scale;
        double height = source.height() * scale;
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
        double left = mirrored ? source.width() - region.right() : region.x();
        return new Rectangle2D(
                shown.getMinX() + left * scale(),
                shown.getMinY() + region.y() * scale(),
                region.width() * scale(),
                region.height() * scale());
    }
}
