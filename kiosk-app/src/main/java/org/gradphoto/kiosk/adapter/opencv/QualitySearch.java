package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds the largest quality whose file is small enough, with few encodings: the size of a file grows smoothly with the quality, so that each encoding tells
 * about where the limit lies. It ends when one quality fits and the next does not; three to four encodings as a rule, against seven of a plain halving.
 */
final class QualitySearch {

    private static final int BEST = 100;
    /** Where most photos of 40 KB end. */
    private static final int FIRST_GUESS = 88;
    /** How much the logarithm of the size grows with one step of the quality around the first guess, over the demo people. */
    private static final double FIRST_SLOPE = 0.06;

    private final IntFunction<byte[]> encoder;
    private final int mostBytes;

    QualitySearch(IntFunction<byte[]> encoder, int mostBytes) {
        this.encoder = encoder;
        this.mostBytes = mostBytes;
    }

    /** A file and the quality it was encoded with. */
    record Found(int quality, byte[] jpeg) {}

    /** One encoding, as far as the search needs it. */
    private record Point(int quality, double logSize) {}

    /** The file of the largest quality of at least this one; empty when even this one is too large. */
    Optional<Found> largest(int least) {
        Optional<Found> best = Optional.empty();
        Optional<Point> last = Optional.empty();
        double slope = FIRST_SLOPE;
        int low = least;
        int high = BEST;
        int next = Math.max(low, Math.min(high, FIRST_GUESS));
        while (low <= high) {
            byte[] jpeg = encoder.apply(next);
            Point point = new Point(next, Math.log(jpeg.length));
            slope = last.map(before -> slope(before, point)).orElse(slope);
            last = Optional.of(point);
            if (jpeg.length <= mostBytes) {
                best = Optional.of(new Found(next, jpeg));
                low = next + 1;
            } else {
                high = next - 1;
            }
            double expected = next + (Math.log(mostBytes) - point.logSize()) / slope;
            next = (int) Math.max(low, Math.min(high, Math.floor(expected)));
        }
        return best;
    }

    private static double slope(Point one, Point other) {
        double slope = (other.logSize() - one.logSize()) / (other.quality() - one.quality());
        return Math.max(0.01, Math.min(0.3, slope));
    }
}
