package org.gradphoto.kiosk.adapter.opencv;

/** A small picture in 8-bit CIE L*a*b*, as OpenCV writes it: lightness stretched to 255, a and b shifted by 128. */
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

    boolean has(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    Lab at(int x, int y) {
        int i = (y * width + x) * 3;
        return new Lab((lab[i] & 255) * 100 / 255.0, (lab[i + 1] & 255) - 128, (lab[i + 2] & 255) - 128);
    }
}
