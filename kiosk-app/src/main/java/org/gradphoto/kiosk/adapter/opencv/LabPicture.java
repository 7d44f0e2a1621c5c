package org.gradphoto.kiosk.adapter.opencv;

/**
 * A small picture in 8-bit CIE L*a*b*, as OpenCV writes it: lightness stretched to 255, a and b shifted by 128. The array is not copied and may be longer
 * than the picture.
 */
final class LabPicture {

    private final int width;
    private final int height;
    private final byte[] lab;

    LabPicture(int width, int height, byte[] lab) {
        this.width = width;
        this.height = height;
        this.lab = lab;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels themselves, not a copy; only to be read. */
    byte[] bytes() {
        return lab;
    }

    boolean has(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    Lab at(int x, int y) {
        return new Lab(l(x, y), a(x, y), b(x, y));
    }

    /** Lightness of a pixel, 0 to 100. For loops over many pixels, which need no object for each. */
    double l(int x, int y) {
        return (lab[(y * width + x) * 3] & 255) * 100 / 255.0;
    }

    /** Green to red of a pixel, -128 to 127. */
    int a(int x, int y) {
        return (lab[(y * width + x) * 3 + 1] & 255) - 128;
    }

    /** Blue to yellow of a pixel, -128 to 127. */
    int b(int x, int y) {
        return (lab[(y * width + x) * 3 + 2] & 255) - 128;
    }
}
