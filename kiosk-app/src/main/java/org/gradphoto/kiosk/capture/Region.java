package org.gradphoto.kiosk.capture;

/** A rectangle in a picture, in pixels from its top left corner; it may reach over the border. */
public record Region(int x, int y, int width, int height) {

    /** Refuses a rectangle of negative size. */
    public Region {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a region cannot be " + width + " x " + height);
        }
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    /** Whether the other rectangle lies wholly inside this one. */
    public boolean contains(Region other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }
}
