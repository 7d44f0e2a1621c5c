package org.gradphoto.kiosk.matting;

import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Rgb;

/** Puts the person of a matte before an even colour, mixed in linear light. */
final class Recolour {

    private final Matte matte;
    private final Srgb srgb;

    Recolour(Matte matte, Srgb srgb) {
        this.matte = matte;
        this.srgb = srgb;
    }

    /** The photo with the new backdrop; pixels with alpha 1 keep their bytes, pixels with alpha 0 get exactly the colour. */
    Picture on(Rgb colour, Picture photo) {
        byte[] bgr = photo.bgr().clone();
        int[] levels = {colour.red(), colour.green(), colour.blue()};
        MixedPixel pixel = new MixedPixel(srgb, matte.trimap().noise());
        double[] person = new double[3];
        for (int i = 0; i < matte.alpha().length; i++) {
            float alpha = matte.alpha()[i];
            if (alpha == 1) {
                continue;
            }
            if (alpha > 0) {
                pixel.look(matte.scene().light(), matte.trimap().plate().light(), matte.near(), i);
                pixel.person(alpha, person);
            }
            for (int c = 0; c < 3; c++) {
                bgr[Picture.CHANNELS * i + 2 - c] = (byte) mixed(alpha, person[c], levels[c]);
            }
        }
        return new Picture(photo.width(), photo.height(), bgr);
    }

    private long mixed(float alpha, double person, int level) {
        return alpha == 0 ? level : Math.round(srgb.level(alpha * person + (1 - alpha) * srgb.linear(level)));
    }
}
