package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;

/**
 * One face found by the detector, in pixels of the picture.
 *
 * @param score certainty, 0 to 1
 * @param firstEye the eye on the left of the picture
 * @param secondEye the eye on the right of the picture
 */
record FaceBox(double score, double x, double y, double width, double height, Spot firstEye, Spot secondEye) {

    /** The same face in a picture that is larger by the factor and begins further up and left. */
    FaceBox moved(double factor, double dx, double dy) {
        return new FaceBox(
                score,
                x * factor + dx,
                y * factor + dy,
                width * factor,
                height * factor,
                new Spot(firstEye.x() * factor + dx, firstEye.y() * factor + dy),
                new Spot(secondEye.x() * factor + dx, secondEye.y() * factor + dy));
    }

    Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    double area() {
        return width * height;
    }

    /** Shared area over common area, 0 to 1. */
    double overlap(FaceBox other) {
        double w = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double h = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        double shared = Math.max(0, w) * Math.max(0, h);
        return shared / (area() + other.area() - shared);
    }

    Region region() {
        return new Region((int) Math.round(x), (int) Math.round(y), (int) Math.round(width), (int) Math.round(height));
    }
}
