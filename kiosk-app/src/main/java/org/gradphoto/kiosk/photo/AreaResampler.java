package org.gradphoto.kiosk.photo;

import java.util.Arrays;
import org.gradphoto.kiosk.capture.Picture;

/**
 * Resamples a crop once, by area, in linear light: each pixel of the photo is the mean light of exactly the part of the picture that it covers, fractions
 * of pixels included.
 *
 * <p>Area and not Lanczos: at the scales of this work (0.3 to 1) both keep the detail a photo can show, but Lanczos rings, and a bright rim around dark hair
 * before a light backdrop is what a reviewer takes for a cut-out. In linear light, because the mean of two sRGB numbers is darker than the mean of their light:
 * fine bright hair would get lost. Written in Java because the pixels already are there, the crop may begin between two pixels, and the same picture gives the
 * same bytes on every machine.
 */
public final class AreaResampler {

    private static final int LEVELS = 256;
    /** Fine enough that every 8-bit level comes back as itself, the darkest included. */
    private static final int LIGHTS = 65_536;

    private static final float[] LIGHT = light();
    private static final byte[] LEVEL = level();

    private final Picture picture;
    private final Crop crop;
    private final Shares across;
    private final float[] row;
    private int shrunk = -1;

    private AreaResampler(Picture picture, Crop crop, int width) {
        this.picture = picture;
        this.crop = crop;
        this.across = Shares.of(crop.x(), crop.width(), width, picture.width());
        this.row = new float[width * Picture.CHANNELS];
    }

    /** IEC 61966-2-1: the light of each sRGB level, 0 to 1. */
    private static float[] light() {
        float[] light = new float[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            double value = level / 255.0;
            light[level] = (float) (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return light;
    }

    /** The nearest sRGB level of each light. */
    private static byte[] level() {
        byte[] level = new byte[LIGHTS];
        for (int i = 0; i < LIGHTS; i++) {
            double light = i / (LIGHTS - 1.0);
            double value = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            level[i] = (byte) Math.round(value * 255);
        }
        return level;
    }

    /** The crop in the size of the photo. */
    public static Picture resample(Picture picture, Crop crop, int width, int height) {
        return new Picture(width, height, new AreaResampler(picture, crop, width).rows(height));
    }

    private byte[] rows(int height) {
        Shares down = Shares.of(crop.y(), crop.height(), height, picture.height());
        byte[] photo = new byte[row.length * height];
        float[] sum = new float[row.length];
        for (int y = 0; y < height; y++) {
            for (int from = down.first(y); from <= down.last(y); from++) {
                shrink(from);
                add(sum, down.share(y, from));
            }
            write(sum, photo, y * row.length);
        }
        return photo;
    }

    /** One row of the picture, brought to the width of the photo; a row that lies in two rows of the photo is brought there once. */
    private void shrink(int from) {
        if (from == shrunk) {
            return;
        }
        shrunk = from;
        byte[] bgr = picture.bgr();
        int start = from * picture.width() * Picture.CHANNELS;
        Arrays.fill(row, 0);
        for (int x = 0; x < row.length / Picture.CHANNELS; x++) {
            int first = across.first(x);
            int last = across.last(x);
            cover(bgr, start + first * Picture.CHANNELS, x, across.firstShare(x));
            if (last > first) {
                between(bgr, start + (first + 1) * Picture.CHANNELS, start + last * Picture.CHANNELS, x);
                cover(bgr, start + last * Picture.CHANNELS, x, across.lastShare(x));
            }
        }
    }

    private void cover(byte[] bgr, int at, int x, float share) {
        int to = x * Picture.CHANNELS;
        row[to] += LIGHT[bgr[at] & 255] * share;
        row[to + 1] += LIGHT[bgr[at + 1] & 255] * share;
        row[to + 2] += LIGHT[bgr[at + 2] & 255] * share;
    }

    /** The pixels that are covered wholly: summed first and weighed once. */
    private void between(byte[] bgr, int from, int end, int x) {
        float blue = 0;
        float green = 0;
        float red = 0;
        for (int at = from; at < end; at += Picture.CHANNELS) {
            blue += LIGHT[bgr[at] & 255];
            green += LIGHT[bgr[at + 1] & 255];
            red += LIGHT[bgr[at + 2] & 255];
        }
        int to = x * Picture.CHANNELS;
        row[to] += blue * across.whole();
        row[to + 1] += green * across.whole();
        row[to + 2] += red * across.whole();
    }

    private void add(float[] sum, float share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * share;
        }
    }

    /** Writes a row of light as sRGB and begins the next one. */
    private static void write(float[] sum, byte[] photo, int at) {
        for (int i = 0; i < sum.length; i++) {
            photo[at + i] = LEVEL[Math.min(LIGHTS - 1, (int) (sum[i] * (LIGHTS - 1) + 0.5f))];
            sum[i] = 0;
        }
    }
}
