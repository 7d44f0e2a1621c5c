package org.gradphoto.kiosk.photo;

/** A value that grows evenly with the scale of the photo: {@code atZero + slope * scale}. */
record Line(double atZero, double slope) {

    double at(double scale) {
        return atZero + slope * scale;
    }
}
