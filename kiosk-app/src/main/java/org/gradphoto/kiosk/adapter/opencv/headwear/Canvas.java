package org.gradphoto.kiosk.adapter.opencv.headwear;

import org.gradphoto.kiosk.capture.Picture;

/** A picture that is drawn over. */
final class Canvas {

    private final int width;
    private final int height;
    private final double[] bgr;

    Canvas(Picture picture) {
        width = picture.width();
        height = picture.height();
        bgr = new double[width * height * Picture.CHANNELS];
        for (int i = 0; i < bgr.length; i++) {
            bgr[i] = picture.bgr()[i] & 255;
        }
    }

    /** Lays cloth over a shape whose border is so soft, pixels. */
    void lay(Shape shape, Cloth cloth, double softness) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double cover = Math.max(0, Math.min(1, 0.5 - shape.outside(x, y) / softness));
                if (cover > 0) {
                    mix((y * width + x) * Picture.CHANNELS, cover, cloth.at(x, y));
                }
            }
        }
    }

    /** Lays a shadow over a shape: takes away this share of the light. */
    void shade(Shape shape, double share, double softness) {
        lay(
                shape,
                (x, y) -> {
                    int at = ((int) y * width + (int) x) * Picture.CHANNELS;
                    return new double[] {bgr[at] * (1 - share), bgr[at + 1] * (1 - share), bgr[at + 2] * (1 - share)};
                },
                softness);
    }

    private void mix(int at, double cover, double[] colour) {
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            double level = Math.max(0, Math.min(255, colour[channel]));
            bgr[at + channel] += cover * (level - bgr[at + channel]);
        }
    }

    Picture picture() {
        byte[] bytes = new byte[bgr.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(bgr[i]);
        }
        return new Picture(width, height, bytes);
    }
}
