package org.gradphoto.kiosk.photo;

/** Which pixels of a line each pixel of a shorter line covers, and how much of it each of them fills; the shares of one pixel add up to 1. */
final class Shares {

    private final int[] first;
    private final int[] last;
    private final float[] firstShare;
    private final float[] lastShare;
    private final float whole;

    private Shares(int count, float whole) {
        this.first = new int[count];
        this.last = new int[count];
        this.firstShare = new float[count];
        this.lastShare = new float[count];
        this.whole = whole;
    }

    /**
     * Shares of a part of a line.
     *
     * @param from where the part begins, pixels
     * @param length of the part, pixels, at least {@code count}
     * @param count pixels of the shorter line
     * @param available pixels of the longer line
     */
    static Shares of(double from, double length, int count, int available) {
        double step = length / count;
        Shares shares = new Shares(count, (float) (1 / step));
        for (int i = 0; i < count; i++) {
            double begin = Math.max(0, from + i * step);
            double end = Math.min(available, from + (i + 1) * step);
            int first = Math.min(available - 1, (int) Math.floor(begin));
            int last = Math.max(first, Math.min(available - 1, (int) Math.ceil(end) - 1));
            // A hair's breadth over a border is a rounding of the framing and not a pixel.
            last = last > first && end - last < 1e-6 ? last - 1 : last;
            shares.first[i] = first;
            shares.last[i] = last;
            shares.firstShare[i] = (float) (first == last ? 1 : (first + 1 - begin) / (end - begin));
            shares.lastShare[i] = (float) (first == last ? 1 : (end - last) / (end - begin));
        }
        return shares;
    }

    int first(int pixel) {
        return first[pixel];
    }

    int last(int pixel) {
        return last[pixel];
    }

    float firstShare(int pixel) {
        return firstShare[pixel];
    }

    float lastShare(int pixel) {
        return lastShare[pixel];
    }

    /** The share of a pixel that is covered wholly. */
    float whole() {
        return whole;
    }

    float share(int pixel, int covered) {
        return covered == first[pixel] ? firstShare[pixel] : covered == last[pixel] ? lastShare[pixel] : whole;
    }
}
