package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;

/** The 468 points of a face in pixels of the picture, numbered as the face mesh model numbers them; depth grows away from the camera. */
final class Mesh {

    /** How many points the model gives. */
    static final int POINTS = 468;

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double presence;

    private Mesh(double[] x, double[] y, double[] z, double presence) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.presence = presence;
    }

    /**
     * Brings the model's answer, in pixels of the square it saw, into the picture.
     *
     * @param presence the model's certainty that the square shows a face, 0 to 1
     */
    static Mesh of(float[] answer, LevelSquare square, int pixels, double presence) {
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        double[] z = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            Spot spot = square.toPicture(answer[3 * i] / pixels, answer[3 * i + 1] / pixels);
            x[i] = spot.x();
            y[i] = spot.y();
            z[i] = answer[3 * i + 2] / pixels * square.side();
        }
        return new Mesh(x, y, z, presence);
    }

    /** How sure the model is that it lies on a face, 0 to 1. */
    double presence() {
        return presence;
    }

    Spot at(int point) {
        return new Spot(x[point], y[point]);
    }

    double depth(int point) {
        return z[point];
    }

    /** Mean of some points. */
    Spot mean(int... points) {
        double sumX = 0;
        double sumY = 0;
        for (int point : points) {
            sumX += x[point];
            sumY += y[point];
        }
        return new Spot(sumX / points.length, sumY / points.length);
    }

    /** Middle between the two eyes. */
    Spot eyes() {
        return mean(33, 133, 362, 263);
    }

    /** The point of the chin. */
    Spot chin() {
        return at(152);
    }

    /** Distance between the two sides of the face at the cheeks. */
    double faceWidth() {
        return at(234).distance(at(454));
    }

    /** Distance between the outer corners of the eyes; never 0. */
    double eyeSpan() {
        return Math.max(1e-6, at(33).distance(at(263)));
    }

    /** Angle of the line through the outer corners of the eyes, radians, positive clockwise on the screen. */
    double eyeAngle() {
        Spot first = at(33);
        Spot second = at(263);
        return Math.atan2(second.y() - first.y(), second.x() - first.x());
    }

    /** The smallest upright rectangle around the face. */
    Region bounds() {
        return region(least(x), least(y), most(x), most(y));
    }

    /** The smallest upright rectangle around some points. */
    Region around(int... points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int p : points) {
            left = Math.min(left, x[p]);
            top = Math.min(top, y[p]);
            right = Math.max(right, x[p]);
            bottom = Math.max(bottom, y[p]);
        }
        return region(left, top, right, bottom);
    }

    double left() {
        return least(x);
    }

    double right() {
        return most(x);
    }

    private static Region region(double left, double top, double right, double bottom) {
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        return new Region(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double most(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }
}
