package org.gradphoto.kiosk.adapter.qr;

/** Sums of brightness over any upright rectangle of a picture in four look-ups. */
final class BoxSums {

    private final int width;
    private final int height;
    /** Sum of all pixels above and left: (width + 1) x (height + 1). */
    private final int[] sums;

    BoxSums(Grey grey) {
        width = grey.width();
        height = grey.height();
        sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += grey.light()[y * width + x] & 0xff;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    /** The mean brightness, 0 to 255, of the square of this radius around a pixel, cut at the picture's edges. */
    double mean(int x, int y, int radius) {
        int left = Math.max(0, x - radius);
        int right = Math.min(width, x + radius + 1);
        int top = Math.max(0, y - radius);
        int bottom = Math.min(height, y + radius + 1);
        int sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
        return (double) sum / ((right - left) * (bottom - top));
    }

    private int at(int x, int y) {
        return sums[y * (width + 1) + x];
    }
}
