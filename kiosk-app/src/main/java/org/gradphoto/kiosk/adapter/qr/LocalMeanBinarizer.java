package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;

/**
 * Dark is what is darker than its surroundings. Unlike ZXing's own, which judges blocks of eight pixels, the surroundings are as large as the caller says:
 * wide enough to hold dark and light modules also where a code fills the picture or lies under a glare.
 */
final class LocalMeanBinarizer extends Binarizer {

    private final Grey grey;
    private final int radius;

    /** Compares each pixel with the square of this radius, in pixels, around it. */
    LocalMeanBinarizer(Grey grey, int radius) {
        super(grey.source());
        this.grey = grey;
        this.radius = radius;
    }

    @Override
    public BitArray getBlackRow(int y, BitArray row) {
        return getBlackMatrix().getRow(y, row);
    }

    @Override
    public BitMatrix getBlackMatrix() {
        BoxSums sums = new BoxSums(grey);
        BitMatrix dark = new BitMatrix(grey.width(), grey.height());
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                if ((grey.light()[y * grey.width() + x] & 0xff) < sums.mean(x, y, radius)) {
                    dark.set(x, y);
                }
            }
        }
        return dark;
    }

    @Override
    public Binarizer createBinarizer(LuminanceSource source) {
        return this;
    }
}
