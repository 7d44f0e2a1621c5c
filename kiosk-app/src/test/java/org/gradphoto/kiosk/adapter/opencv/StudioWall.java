package org.gradphoto.kiosk.adapter.opencv;

import java.util.Arrays;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.matting.ChromaKey;
import org.gradphoto.kiosk.photo.Keying;
import org.gradphoto.kiosk.photo.Rgb;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A person of a photo, put before walls of any paint and light, mixed in linear light. What is the person is known from keying the photo before black and
 * before white, so that the true top of the hair is known too.
 */
final class StudioWall {

    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final int FINE = 4096;
    private static final byte[] LEVELS = levels();

    private final Picture photo;
    private final float[] person;
    private final float[] alpha;

    /** Takes the person out of a photo with an even backdrop. */
    StudioWall(Picture photo) {
        this.photo = photo;
        ChromaKey key = new ChromaKey(new SelfieOutline(DemoPeople.MODELS));
        byte[] white = keyed(key, WHITE);
        byte[] black = keyed(key, BLACK);
        person = new float[black.length];
        alpha = new float[black.length / 3];
        for (int i = 0; i < black.length; i++) {
            person[i] = light(black[i]);
            alpha[i / 3] += (1 - (light(white[i]) - light(black[i]))) / 3;
        }
    }

    private byte[] keyed(ChromaKey key, Rgb colour) {
        if (key.normalize(photo, colour) instanceof Keying.Keyed keyed) {
            return keyed.photo().bgr();
        }
        throw new IllegalArgumentException("this person cannot be keyed");
    }

    /** The upper edge of the highest row in which a run of so many pixels is the person. */
    double hairTop(int run) {
        for (int y = 0; y < photo.height(); y++) {
            int length = 0;
            for (int x = 0; x < photo.width(); x++) {
                length = alpha[y * photo.width() + x] > 0.5 ? length + 1 : 0;
                if (length == run) {
                    return y;
                }
            }
        }
        throw new IllegalStateException("nobody is in the photo");
    }

    /** The light of an even wall. */
    float[] even() {
        float[] factor = new float[alpha.length];
        Arrays.fill(factor, 1);
        return factor;
    }

    /** The light of a wall that loses this share from the left to the right border of the photo. */
    float[] gradient(double strength) {
        float[] factor = even();
        for (int i = 0; i < factor.length; i++) {
            factor[i] = (float) (1 - strength * (i % photo.width()) / photo.width());
        }
        return factor;
    }

    /** The light of a wall on which the person throws a shadow, moved by so many pixels and softened. */
    float[] shadow(int right, int down, double soft, double strength) {
        float[] factor = even();
        float[] shade = blurred(soft);
        int width = photo.width();
        for (int i = 0; i < factor.length; i++) {
            int x = Math.max(0, Math.min(width - 1, i % width - right));
            int y = Math.max(0, Math.min(photo.height() - 1, i / width - down));
            factor[i] = (float) (1 - strength * shade[y * width + x]);
        }
        return factor;
    }

    private float[] blurred(double sigma) {
        try (MatScope scope = new MatScope()) {
            Mat mat = scope.keep(new Mat(photo.height(), photo.width(), CvType.CV_32F));
            mat.put(0, 0, alpha);
            Imgproc.GaussianBlur(mat, mat, new Size(0, 0), sigma);
            float[] values = new float[alpha.length];
            mat.get(0, 0, values);
            return values;
        }
    }

    /** The person before a wall of this paint in this light. */
    Picture before(Rgb paint, float[] factor) {
        float[] wall = {light((byte) paint.blue()), light((byte) paint.green()), light((byte) paint.red())};
        byte[] bgr = new byte[person.length];
        for (int i = 0; i < bgr.length; i++) {
            float mixed = person[i] + (1 - alpha[i / 3]) * wall[i % 3] * factor[i / 3];
            bgr[i] = LEVELS[(int) Math.max(0, Math.min(FINE, mixed * FINE + 0.5f))];
        }
        return new Picture(photo.width(), photo.height(), bgr);
    }

    private static float light(byte level) {
        double value = (level & 255) / 255.0;
        return (float) (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }

    private static byte[] levels() {
        byte[] levels = new byte[FINE + 1];
        for (int i = 0; i <= FINE; i++) {
            double light = i / (double) FINE;
            double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            levels[i] = (byte) Math.round(255 * value);
        }
        return levels;
    }
}
