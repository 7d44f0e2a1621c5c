package org.gradphoto.kiosk.matting;

import org.gradphoto.kiosk.capture.Picture;

/**
 * A photo with what its outline tells before any colour is looked at.
 *
 * @param likely how likely each place shows the person, 0 to 1
 * @param far places well beside the person: surely backdrop, or something that does not belong there
 * @param sure places well inside the person
 */
record Scene(Light light, float[] likely, boolean[] far, boolean[] sure) {

    private static final float SURELY_NOT = 0.1f;
    private static final float SURELY = 0.9f;
    /** How far the outline may be wrong, pixels of a photo 480 wide: outwards, where hair is missed, and inwards. */
    private static final int OUTWARDS = 14;

    private static final int INWARDS = 8;
    private static final double USUAL_WIDTH = 480;

    static Scene of(Picture photo, Plane outline, Srgb srgb) {
        int width = photo.width();
        int height = photo.height();
        float[] likely = outline.stretched(width, height).values();
        boolean[] touched = new boolean[likely.length];
        boolean[] inside = new boolean[likely.length];
        for (int i = 0; i < likely.length; i++) {
            touched[i] = likely[i] >= SURELY_NOT;
            inside[i] = likely[i] > SURELY;
        }
        boolean[] far = Windows.not(Windows.grown(touched, width, height, pixels(OUTWARDS, width)));
        boolean[] sure = Windows.shrunk(inside, width, height, pixels(INWARDS, width));
        return new Scene(Light.of(photo, srgb), likely, far, sure);
    }

    private static int pixels(int usual, int width) {
        return (int) Math.max(1, Math.round(usual * width / USUAL_WIDTH));
    }

    int width() {
        return light.width();
    }

    int height() {
        return light.height();
    }

    int places() {
        return likely.length;
    }
}
