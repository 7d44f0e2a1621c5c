package org.gradphoto.kiosk.ui.station;

/** Whole pixels, at least one each way. */
record Size(int width, int height) {

    /** Refuses an empty size. */
    Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no size: " + width + " x " + height);
        }
    }

    /** The largest size of this shape that fits into the box and is not larger than this. */
    Size within(Size box) {
        return scaled(Math.min(1, scaleTo(box)));
    }

    /** The largest size of this shape that fits into the box. */
    Size filling(Size box) {
        return scaled(scaleTo(box));
    }

    /** How many pixels it has. */
    int area() {
        return width * height;
    }

    private double scaleTo(Size box) {
        return Math.min((double) box.width / width, (double) box.height / height);
    }

    private Size scaled(double scale) {
        return new Size((int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)));
    }
}
