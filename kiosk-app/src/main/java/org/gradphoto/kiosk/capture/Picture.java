package org.gradphoto.kiosk.capture;

/**
 * A decoded picture: {@code width x height} pixels, three bytes a pixel in the order blue, green, red, rows from the top without padding.
 *
 * <p>The bytes are shared and not copied, because a 1080p frame is 6 MB and passes through several hands: whoever holds a picture only reads it.
 */
public final class Picture {

    /** Bytes a pixel: blue, green, red. */
    public static final int CHANNELS = 3;

    private final int width;
    private final int height;
    private final byte[] bgr;

    /**
     * Wraps the bytes of a picture.
     *
     * @throws IllegalArgumentException when the sides are not positive or the bytes do not fit them
     */
    public Picture(int width, int height, byte[] bgr) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture has positive sides, not " + width + " x " + height);
        }
        if (bgr.length != width * height * CHANNELS) {
            throw new IllegalArgumentException(
                    width + " x " + height + " pixels need " + width * height * CHANNELS + " bytes, not " + bgr.length);
        }
        this.width = width;
        this.height = height;
        this.bgr = bgr;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: only to be read. */
    public byte[] bgr() {
        return bgr;
    }

    /** The whole picture as a region. */
    public Region bounds() {
        return new Region(0, 0, width, height);
    }

    @Override
    public String toString() {
        return "Picture[" + width + " x " + height + "]";
    }
}
