package org.gradphoto.kiosk.ui.station;

import org.gradphoto.kiosk.capture.Picture;

/**
 * Brings pictures of one size to the size they are shown at: bilinear, first along the rows, then between them, mirrored on wish.
 * The three colours of a pixel are carried in one {@code long}, 20 bits apart, so that one multiplication weighs all three.
 */
final class Resampler {

    private static final int ONE = 256;
    private static final int SHIFT = 8;
    private static final int GREEN = 20;
    private static final int RED = 40;
    private static final long LANES = 0xFFL | 0xFFL << GREEN | 0xFFL << RED;
    private static final int OPAQUE = 0xFF000000;

    private final Size from;
    private final Size to;
    private final int[] leftByte;
    private final int[] rightByte;
    private final int[] rightShare;
    private long[] upper;
    private long[] lower;

    /** A scaler between two sizes; it keeps its tables and two rows, so it serves one thread. */
    Resampler(Size from, Size to, boolean mirrored) {
        this.from = from;
        this.to = to;
        this.leftByte = new int[to.width()];
        this.rightByte = new int[to.width()];
        this.rightShare = new int[to.width()];
        this.upper = new long[to.width()];
        this.lower = new long[to.width()];
        for (int x = 0; x < to.width(); x++) {
            int place = place(mirrored ? to.width() - 1 - x : x, from.width(), to.width());
            leftByte[x] = (place >> SHIFT) * Picture.CHANNELS;
            rightByte[x] = Math.min((place >> SHIFT) + 1, from.width() - 1) * Picture.CHANNELS;
            rightShare[x] = place & (ONE - 1);
        }
    }

    /** Whether this scaler fits a picture that is to be shown at this size. */
    boolean fits(Picture picture, Size shown) {
        return from.width() == picture.width() && from.height() == picture.height() && to.equals(shown);
    }

    /** Draws the picture into pixels of the form 0xAARRGGBB, as many as the target size has. */
    void draw(Picture picture, int[] argb) {
        byte[] bgr = picture.bgr();
        int inUpper = -1;
        int inLower = -1;
        for (int y = 0; y < to.height(); y++) {
            int place = place(y, from.height(), to.height());
            int first = place >> SHIFT;
            int second = Math.min(first + 1, from.height() - 1);
            if (inLower == first) {
                swap();
                inUpper = first;
                inLower = -1;
            }
            if (inUpper != first) {
                alongRow(bgr, first, upper);
                inUpper = first;
            }
            if (inLower != second) {
                alongRow(bgr, second, lower);
                inLower = second;
            }
            betweenRows(place & (ONE - 1), argb, y * to.width());
        }
    }

    /** Where the middle of a target pixel lies between the middles of source pixels, in 1/256 of a pixel. */
    private static int place(int target, int from, int to) {
        long middle = ((2L * target + 1) * from * ONE / to - ONE) / 2;
        return (int) Math.max(0, Math.min(middle, (long) (from - 1) * ONE));
    }

    private void swap() {
        long[] old = upper;
        upper = lower;
        lower = old;
    }

    private void alongRow(byte[] bgr, int row, long[] into) {
        int start = row * from.width() * Picture.CHANNELS;
        for (int x = 0; x < into.length; x++) {
            int share = rightShare[x];
            long left = lanes(bgr, start + leftByte[x]);
            long right = lanes(bgr, start + rightByte[x]);
            into[x] = (left * (ONE - share) + right * share) >>> SHIFT & LANES;
        }
    }

    private void betweenRows(int share, int[] argb, int start) {
        for (int x = 0; x < upper.length; x++) {
            long mixed = (upper[x] * (ONE - share) + lower[x] * share) >>> SHIFT & LANES;
            argb[start + x] = OPAQUE | (int) (mixed >>> 24 & 0xFF0000 | mixed >>> 12 & 0xFF00 | mixed & 0xFF);
        }
    }

    private static long lanes(byte[] bgr, int at) {
        return bgr[at] & 0xFFL | (bgr[at + 1] & 0xFFL) << GREEN | (bgr[at + 2] & 0xFFL) << RED;
    }
}
