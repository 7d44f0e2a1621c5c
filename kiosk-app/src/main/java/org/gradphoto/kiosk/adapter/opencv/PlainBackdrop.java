package org.gradphoto.kiosk.adapter.opencv;

import java.util.Random;
import org.gradphoto.kiosk.capture.Picture;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * The same head before a plain backdrop, as the station has one and labelled pictures hardly ever: to learn from. Cut out by the person's mask, softly, which is
 * good enough to learn that the colour beside the head says nothing.
 *
 * <p>Tried beside it and found useless, because the features hardly change: other lamps, colours of light, cameras, noise and JPEG.
 */
final class PlainBackdrop {

    /** The standard's backdrops, BGR: national blue twice, white, light grey. */
    private static final int[][] STANDARD = {{255, 197, 100}, {255, 197, 100}, {255, 255, 255}, {240, 240, 240}};
    /** One backdrop in so many has any other colour. */
    private static final int OTHERS = 4;

    private PlainBackdrop() {}

    /** The head patch of a look, BGR, before a backdrop drawn by lot; the same lot gives the same picture. */
    static Mat behind(Look look, Random chance, MatScope scope) {
        int[] colour = colour(chance);
        byte[] pixels = look.patch().pixels().bgr();
        for (int i = 0; i < HeadPatch.SIDE * HeadPatch.SIDE; i++) {
            Spot spot = look.patch().toPicture(new Spot(i % HeadPatch.SIDE + 0.5, i / HeadPatch.SIDE + 0.5));
            double person = look.bust().mask().at(spot.x(), spot.y());
            for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                int at = Picture.CHANNELS * i + channel;
                pixels[at] = (byte) Math.round(colour[channel] + person * ((pixels[at] & 255) - colour[channel]));
            }
        }
        Mat seen = scope.keep(new Mat(HeadPatch.SIDE, HeadPatch.SIDE, CvType.CV_8UC3));
        seen.put(0, 0, pixels);
        return seen;
    }

    private static int[] colour(Random chance) {
        if (chance.nextInt(OTHERS) == 0) {
            return new int[] {chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)};
        }
        return STANDARD[chance.nextInt(STANDARD.length)];
    }
}
