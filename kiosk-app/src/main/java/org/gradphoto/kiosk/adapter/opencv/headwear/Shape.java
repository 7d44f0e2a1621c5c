package org.gradphoto.kiosk.adapter.opencv.headwear;

/** A shape in a picture by its distance. */
@FunctionalInterface
interface Shape {

    /** How far a place lies outside, in about pixels; negative inside. */
    double outside(double x, double y);

    /** What lies in both. */
    default Shape and(Shape other) {
        return (x, y) -> Math.max(outside(x, y), other.outside(x, y));
    }

    /** An upright ellipse with these radii. */
    static Shape ellipse(double centreX, double centreY, double radiusX, double radiusY) {
        double small = Math.min(radiusX, radiusY);
        return (x, y) -> (Math.hypot((x - centreX) / radiusX, (y - centreY) / radiusY) - 1) * small;
    }

    /** All above a line that bends down by so much at so far beside its middle. */
    static Shape above(double centreX, double line, double bend, double beside) {
        return (x, y) -> y - line - bend * Math.pow((x - centreX) / beside, 2);
    }

    /** All below a line. */
    static Shape below(double line) {
        return (x, y) -> line - y;
    }

    /** What is at most so far from the border of a shape, to both sides. */
    static Shape rim(Shape shape, double reach) {
        return (x, y) -> Math.abs(shape.outside(x, y)) - reach;
    }

    /** What is outside a shape. */
    static Shape around(Shape shape) {
        return (x, y) -> -shape.outside(x, y);
    }
}
