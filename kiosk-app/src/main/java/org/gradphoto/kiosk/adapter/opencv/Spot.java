package org.gradphoto.kiosk.adapter.opencv;

/** A point of a picture in its pixels. */
record Spot(double x, double y) {

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The point on the way to another: 0 is this one, 1 the other. */
    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
