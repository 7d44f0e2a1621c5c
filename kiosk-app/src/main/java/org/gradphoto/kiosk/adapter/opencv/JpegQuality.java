package org.gradphoto.kiosk.adapter.opencv;

/**
 * The quality a JPEG was written with, told from its luminance quantization table on the scale of the IJG library that nearly all writers use.
 *
 * @param value 1 to 100, the one whose table is nearest; 0 when it is not known
 * @param isExact whether the table is exactly the one of this quality
 */
record JpegQuality(int value, boolean isExact) {

    static final JpegQuality UNKNOWN = new JpegQuality(0, false);

    /** ITU T.81, table K.1, in zigzag order. */
    private static final int[] LUMINANCE = {
        16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51,
        61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77,
        113, 121, 112, 100, 120, 92, 101, 103, 99
    };

    /** The quality of the table in a segment; unknown when the segment is cut off. */
    static JpegQuality of(byte[] bytes, int from, int end) {
        boolean wide = from < end && (bytes[from] & 0xF0) != 0;
        if (end - from < 1 + LUMINANCE.length * (wide ? 2 : 1)) {
            return UNKNOWN;
        }
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int quality = 1; quality <= 100; quality++) {
            long difference = difference(bytes, from + 1, wide, quality);
            if (difference < least) {
                least = difference;
                best = quality;
            }
        }
        return new JpegQuality(best, least == 0);
    }

    private static long difference(byte[] bytes, int from, boolean wide, int quality) {
        long sum = 0;
        for (int i = 0; i < LUMINANCE.length; i++) {
            int value =
                    wide ? (bytes[from + 2 * i] & 255) << 8 | (bytes[from + 2 * i + 1] & 255) : bytes[from + i] & 255;
            sum += Math.abs(value - scaled(LUMINANCE[i], quality));
        }
        return sum;
    }

    private static int scaled(int base, int quality) {
        int factor = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        return Math.max(1, Math.min(255, (base * factor + 50) / 100));
    }
}
