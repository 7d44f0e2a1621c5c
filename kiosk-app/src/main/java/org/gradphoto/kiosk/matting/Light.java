package org.gradphoto.kiosk.matting;

import org.gradphoto.kiosk.capture.Picture;

/** A picture in linear light, a plane for each primary, 0 to 1. */
record Light(int width, int height, float[] red, float[] green, float[] blue) {

    static Light empty(int width, int height) {
        int places = width * height;
        return new Light(width, height, new float[places], new float[places], new float[places]);
    }

    static Light of(Picture picture, Srgb srgb) {
        Light light = empty(picture.width(), picture.height());
        byte[] bgr = picture.bgr();
        for (int i = 0, p = 0; i < light.red.length; i++, p += Picture.CHANNELS) {
            light.blue[i] = srgb.linear(bgr[p] & 255);
            light.green[i] = srgb.linear(bgr[p + 1] & 255);
            light.red[i] = srgb.linear(bgr[p + 2] & 255);
        }
        return light;
    }

    int places() {
        return red.length;
    }

    float[][] channels() {
        return new float[][] {red, green, blue};
    }
}
