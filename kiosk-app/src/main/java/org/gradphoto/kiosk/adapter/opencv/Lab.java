package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.photo.Rgb;

/** A colour in CIE L*a*b* (D65): lightness 0 to 100, a green to red, b blue to yellow. */
record Lab(double l, double a, double b) {

    /** CIE 1976 colour difference. */
    double distance(Lab other) {
        return Math.hypot(l - other.l, Math.hypot(a - other.a, b - other.b));
    }

    /** Distance from grey. */
    double chroma() {
        return Math.hypot(a, b);
    }

    /** Square of the distance from black. */
    double squareSize() {
        return l * l + a * a + b * b;
    }

    /** Distance in colour alone, lightness left out. */
    double colourDistance(Lab other) {
        return Math.hypot(a - other.a, b - other.b);
    }

    static Lab of(Rgb colour) {
        double r = linear(colour.red());
        double g = linear(colour.green());
        double b = linear(colour.blue());
        double x = root((0.412453 * r + 0.357580 * g + 0.180423 * b) / 0.950456);
        double y = root(0.212671 * r + 0.715160 * g + 0.072169 * b);
        double z = root((0.019334 * r + 0.119193 * g + 0.950227 * b) / 1.088754);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }
}
