package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A square laid over a picture and turned with the head, so that the eyes in it are level.
 *
 * @param centre middle of the square in the picture
 * @param side length of its sides in the picture, pixels
 * @param angle turn in radians, positive clockwise on the screen
 */
record LevelSquare(Spot centre, double side, double angle) {

    /** The picture point of a point of the square, given in shares of its side from its upper left corner. */
    Spot toPicture(double u, double v) {
        double dx = (u - 0.5) * side;
        double dy = (v - 0.5) * side;
        return new Spot(
                centre.x() + dx * Math.cos(angle) - dy * Math.sin(angle),
                centre.y() + dx * Math.sin(angle) + dy * Math.cos(angle));
    }

    /** The same square counted from the upper left corner of a part of the picture. */
    LevelSquare in(Region part) {
        return new LevelSquare(new Spot(centre.x() - part.x(), centre.y() - part.y()), side, angle);
    }

    /** The matrix from pixels of the square, rendered at {@code pixels} a side, to pixels of a picture that is {@code factor} as large. */
    Mat matrix(int pixels, double factor, MatScope scope) {
        Spot corner = toPicture(0, 0);
        double step = side / pixels * factor;
        double cos = Math.cos(angle) * step;
        double sin = Math.sin(angle) * step;
        // The half pixels keep pixel centres on pixel centres.
        double x = corner.x() * factor + (cos - sin) / 2 - 0.5;
        double y = corner.y() * factor + (sin + cos) / 2 - 0.5;
        Mat matrix = scope.keep(new Mat(2, 3, CvType.CV_64F));
        matrix.put(0, 0, cos, -sin, x, sin, cos, y);
        return matrix;
    }
}
