package org.gradphoto.kiosk.adapter.opencv;

/** Writes the density into a JPEG file, because the encoder leaves it open. */
final class JfifDensity {

    private static final byte DOTS_PER_INCH = 1;
    private static final int APP0 = 0xE0;
    /** Offset of the unit in a file whose first segment is APP0: start mark, segment mark, length, "JFIF\0", version. */
    private static final int UNIT = 2 + 2 + 2 + 5 + 2;

    private JfifDensity() {}

    /**
     * Sets the density of both directions in place.
     *
     * @throws IllegalArgumentException when the file does not begin with a JFIF header
     */
    static void set(byte[] jpeg, int dpi) {
        if (jpeg.length < UNIT + 5 || (jpeg[3] & 255) != APP0 || jpeg[6] != 'J' || jpeg[7] != 'F') {
            throw new IllegalArgumentException("the file does not begin with a JFIF header");
        }
        jpeg[UNIT] = DOTS_PER_INCH;
        for (int side = 0; side < 2; side++) {
            jpeg[UNIT + 1 + 2 * side] = (byte) (dpi >> 8);
            jpeg[UNIT + 2 + 2 * side] = (byte) dpi;
        }
    }
}
