package org.gradphoto.kiosk.adapter.opencv;

import java.util.BitSet;

/**
 * The plane that fits the lightness of some places best, by least squares.
 *
 * @param along how much lighter each column is than the one before
 * @param down how much lighter each row is than the one before
 */
record LightPlane(double along, double down) {

    static LightPlane of(LabPicture lab, BitSet places) {
        double n = 0;
        double x = 0;
        double y = 0;
        double l = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        double xl = 0;
        double yl = 0;
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            int column = i % lab.width();
            int row = i / lab.width();
            double light = lab.l(column, row);
            n++;
            x += column;
            y += row;
            l += light;
            xx += (double) column * column;
            yy += (double) row * row;
            xy += (double) column * row;
            xl += column * light;
            yl += row * light;
        }
        double sxx = xx - x * x / n;
        double syy = yy - y * y / n;
        double sxy = xy - x * y / n;
        double sxl = xl - x * l / n;
        double syl = yl - y * l / n;
        double whole = sxx * syy - sxy * sxy;
        return whole <= 1e-9
                ? new LightPlane(0, 0)
                : new LightPlane((sxl * syy - syl * sxy) / whole, (syl * sxx - sxl * sxy) / whole);
    }

    /** How much the plane rises over a picture of this size, from its darkest to its lightest corner. */
    double rise(int width, int height) {
        return Math.abs(along) * width + Math.abs(down) * height;
    }
}
