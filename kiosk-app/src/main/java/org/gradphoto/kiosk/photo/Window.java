package org.gradphoto.kiosk.photo;

/**
 * A window that a point of the head must lie in, seen from the hair top.
 *
 * @param span where the point may lie in the photo
 * @param below how far the point lies below the hair top, pixels of the picture
 */
record Window(Span span, double below) {

    /** The highest place of the hair top that keeps the point in the window. */
    Line lower() {
        return new Line(span.least(), -below);
    }

    /** The lowest place of the hair top that keeps the point in the window. */
    Line upper() {
        return new Line(span.most(), -below);
    }

    /** The place of the hair top that puts the point into the middle of the window. */
    double middle(double scale) {
        return span.middle() - scale * below;
    }
}
