package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.LuminanceSource;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * The brightness of a picture, and the few ways of looking at it that bring a damaged code back: smaller, larger, sharper, turned.
 *
 * @param width pixels
 * @param height pixels
 * @param light row by row, 0 is black and 255 white
 */
record Grey(int width, int height, byte[] light) {

    private static final int WHITE = 255;
    /** Weights of red, green and blue in brightness, of 1024: ITU-R BT.601. */
    private static final int RED = 306;

    private static final int GREEN = 601;
    private static final int BLUE = 117;
    private static final int WEIGHT_BITS = 10;
    /** Every so many pixels are enough to tell noise. */
    private static final int ROUGHNESS_STEP = 7;
    /** One pixel in so many may come out black or white when the contrast is stretched. */
    private static final int OUTSIDE_SHARE = 5000;

    private static final int ENOUGH_RANGE = 70;

    /** The brightness of a picture; what is transparent lies on white. */
    static Grey of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] light = new byte[width * height];
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY && isWhole(picture)) {
            System.arraycopy(bytes(picture), 0, light, 0, light.length);
        } else if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR && isWhole(picture)) {
            byte[] bgr = bytes(picture);
            for (int i = 0, at = 0; i < light.length; i++, at += 3) {
                light[i] = brightness(bgr[at + 2] & WHITE, bgr[at + 1] & WHITE, bgr[at] & WHITE);
            }
        } else {
            int[] row = new int[width];
            for (int y = 0; y < height; y++) {
                picture.getRGB(0, y, width, 1, row, 0, width);
                for (int x = 0; x < width; x++) {
                    light[y * width + x] = onWhite(row[x]);
                }
            }
        }
        return new Grey(width, height, light);
    }

    private static boolean isWhole(BufferedImage picture) {
        return picture.getRaster().getParent() == null && picture.getRaster().getDataBuffer() instanceof DataBufferByte;
    }

    private static byte[] bytes(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    private static byte onWhite(int argb) {
        int alpha = argb >>> 24;
        int light = brightness(argb >> 16 & WHITE, argb >> 8 & WHITE, argb & WHITE) & WHITE;
        return (byte) ((light * alpha + WHITE * (WHITE - alpha)) / WHITE);
    }

    private static byte brightness(int red, int green, int blue) {
        return (byte) (RED * red + GREEN * green + BLUE * blue >> WEIGHT_BITS);
    }

    /** The contrast spread over the whole range; a picture that has it already stays as it is. ZXing takes a code of less than 24 steps for a grey wall. */
    Grey stretched() {
        int[] counts = new int[WHITE + 1];
        for (int i = 0; i < light.length; i += ROUGHNESS_STEP) {
            counts[light[i] & WHITE]++;
        }
        int outside = light.length / ROUGHNESS_STEP / OUTSIDE_SHARE;
        int dark = 0;
        for (int sum = counts[0]; sum <= outside && dark < WHITE; sum += counts[dark]) {
            dark++;
        }
        int bright = WHITE;
        for (int sum = counts[WHITE]; sum <= outside && bright > dark; sum += counts[bright]) {
            bright--;
        }
        return bright - dark > ENOUGH_RANGE ? this : between(dark, Math.max(bright, dark + 1));
    }

    private Grey between(int dark, int bright) {
        byte[] steps = new byte[WHITE + 1];
        for (int step = 0; step <= WHITE; step++) {
            steps[step] = (byte) Math.max(0, Math.min(WHITE, WHITE * (step - dark) / (bright - dark)));
        }
        byte[] wide = new byte[light.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = steps[light[i] & WHITE];
        }
        return new Grey(width, height, wide);
    }

    /** By how many steps of 255 a pixel usually differs from the mean of its neighbours left and right: about nothing in a clean picture, much in a noisy one. */
    double roughness() {
        int[] counts = new int[2 * WHITE + 1];
        int total = 0;
        for (int i = 1; i < light.length - 1; i += ROUGHNESS_STEP) {
            counts[Math.abs(2 * (light[i] & WHITE) - (light[i - 1] & WHITE) - (light[i + 1] & WHITE))]++;
            total++;
        }
        int half = 0;
        int median = -1;
        while (2 * half < total) {
            median++;
            half += counts[median];
        }
        return Math.max(0, median) / 2.0;
    }

    int longSide() {
        return Math.max(width, height);
    }

    /** The picture with this long side: reduced by averaging, so that noise and moire go, or enlarged bilinearly. */
    Grey withLongSide(int side) {
        double factor = (double) side / longSide();
        int newWidth = Math.max(1, (int) Math.round(width * factor));
        int newHeight = Math.max(1, (int) Math.round(height * factor));
        if (newWidth == width && newHeight == height) {
            return this;
        }
        return factor < 1 ? averaged(newWidth, newHeight) : enlarged(newWidth, newHeight);
    }

    private Grey averaged(int newWidth, int newHeight) {
        byte[] small = new byte[newWidth * newHeight];
        int[] columns = edges(width, newWidth);
        int[] rows = edges(height, newHeight);
        long[] sums = new long[newWidth];
        for (int y = 0; y < newHeight; y++) {
            Arrays.fill(sums, 0);
            for (int from = rows[y]; from < rows[y + 1]; from++) {
                addRow(from * width, columns, sums);
            }
            for (int x = 0; x < newWidth; x++) {
                int count = (rows[y + 1] - rows[y]) * (columns[x + 1] - columns[x]);
                small[y * newWidth + x] = (byte) (sums[x] / count);
            }
        }
        return new Grey(newWidth, newHeight, small);
    }

    private void addRow(int start, int[] columns, long[] sums) {
        for (int x = 0; x < sums.length; x++) {
            int sum = 0;
            for (int at = columns[x]; at < columns[x + 1]; at++) {
                sum += light[start + at] & WHITE;
            }
            sums[x] += sum;
        }
    }

    private static int[] edges(int length, int parts) {
        int[] edges = new int[parts + 1];
        for (int i = 0; i <= parts; i++) {
            edges[i] = (int) ((long) i * length / parts);
        }
        return edges;
    }

    private Grey enlarged(int newWidth, int newHeight) {
        byte[] large = new byte[newWidth * newHeight];
        double stepX = (double) width / newWidth;
        double stepY = (double) height / newHeight;
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                large[y * newWidth + x] = (byte) between((x + 0.5) * stepX - 0.5, (y + 0.5) * stepY - 0.5);
            }
        }
        return new Grey(newWidth, newHeight, large);
    }

    /** The brightness between four pixels; outside the picture that of its nearest edge. */
    private int between(double x, double y) {
        int left = Math.min(Math.max((int) Math.floor(x), 0), width - 1);
        int top = Math.min(Math.max((int) Math.floor(y), 0), height - 1);
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double partX = Math.min(Math.max(x - left, 0), 1);
        double partY = Math.min(Math.max(y - top, 0), 1);
        double above = at(left, top) * (1 - partX) + at(right, top) * partX;
        double below = at(left, bottom) * (1 - partX) + at(right, bottom) * partX;
        return (int) Math.round(above * (1 - partY) + below * partY);
    }

    private int at(int x, int y) {
        return light[y * width + x] & WHITE;
    }

    /** Takes noise away: every pixel becomes the mean of the square around it. */
    Grey smoothed(int radius) {
        BoxSums sums = new BoxSums(this);
        byte[] smooth = new byte[light.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                smooth[y * width + x] = (byte) Math.round(sums.mean(x, y, radius));
            }
        }
        return new Grey(width, height, smooth);
    }

    /** The picture turned about its middle, on a square that holds all of it. */
    Grey turned(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        int side = (int) Math.ceil(Math.hypot(width, height));
        byte[] turned = new byte[side * side];
        Arrays.fill(turned, (byte) (WHITE / 2));
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double fromX = cosine * (x - side / 2.0) + sine * (y - side / 2.0) + width / 2.0;
                double fromY = -sine * (x - side / 2.0) + cosine * (y - side / 2.0) + height / 2.0;
                if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height) {
                    turned[y * side + x] = (byte) between(fromX, fromY);
                }
            }
        }
        return new Grey(side, side, turned);
    }

    /**
     * The square around a code, upright and with modules of this side.
     *
     * @param margin modules around the outer finder patterns' middles
     */
    Grey closeUp(Corners code, double pixels, double margin) {
        double span = code.modules();
        int side = (int) Math.round((span + 2 * margin) * pixels);
        byte[] close = new byte[side * side];
        double acrossX = (code.right().getX() - code.corner().getX()) / span;
        double acrossY = (code.right().getY() - code.corner().getY()) / span;
        double downX = (code.below().getX() - code.corner().getX()) / span;
        double downY = (code.below().getY() - code.corner().getY()) / span;
        for (int y = 0; y < side; y++) {
            double down = (y + 0.5) / pixels - margin;
            for (int x = 0; x < side; x++) {
                double across = (x + 0.5) / pixels - margin;
                close[y * side + x] = (byte) between(
                        code.corner().getX() + across * acrossX + down * downX - 0.5,
                        code.corner().getY() + across * acrossY + down * downY - 0.5);
            }
        }
        return new Grey(side, side, close);
    }

    /** Light and dark exchanged. */
    Grey inverted() {
        byte[] inverted = new byte[light.length];
        for (int i = 0; i < light.length; i++) {
            inverted[i] = (byte) ~light[i];
        }
        return new Grey(width, height, inverted);
    }

    /** As ZXing reads pictures. */
    LuminanceSource source() {
        return new LuminanceSource(width, height) {
            @Override
            public byte[] getRow(int y, byte[] row) {
                byte[] line = row.length >= getWidth() ? row : new byte[getWidth()];
                System.arraycopy(light, y * getWidth(), line, 0, getWidth());
                return line;
            }

            @Override
            public byte[] getMatrix() {
                return light;
            }
        };
    }
}
