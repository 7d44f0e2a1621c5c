package org.gradphoto.kiosk.matting;

/**
 * The solved photo.
 *
 * @param alpha how much of each place is the person: 0 the backdrop alone, 1 the person alone
 * @param near the person's colours near each place
 */
record Matte(Scene scene, Trimap trimap, float[] alpha, NearColours near) {

    /** What is nearer to an end than this is the end: less than a level of light on any backdrop. */
    private static final double END = 0.015;
    /** Places of at least this alpha teach the person's colours close to the outline. */
    private static final float PERSON = 0.97f;
    /** A place that a single hair crosses may well be the person, whatever the outline says. */
    private static final double HAIR = 0.3;

    /** Solves alpha twice: the second time with the person's colours right beside the unknown places. */
    static Matte of(Scene scene, Trimap trimap, Srgb srgb) {
        Matte first = with(scene, trimap, NearColours.of(scene.light(), scene.sure()), srgb);
        boolean[] person = new boolean[scene.places()];
        for (int i = 0; i < person.length; i++) {
            person[i] = first.alpha[i] > PERSON;
        }
        boolean[] inside = Windows.shrunk(person, scene.width(), scene.height(), 1);
        Matte matte = with(scene, trimap, NearColours.of(scene.light(), inside), srgb);
        matte.dropSpecks();
        return matte;
    }

    /** What hangs together with the person neither by neighbours nor, along a single hair, over a gap of a pixel, is an artefact and no person. */
    private void dropSpecks() {
        boolean[] kept = new Connected(scene.width(), alpha, trimap.hair()).from(scene.sure());
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = kept[i] ? alpha[i] : 0;
        }
    }

    private static Matte with(Scene scene, Trimap trimap, NearColours near, Srgb srgb) {
        float[] alpha = new float[scene.places()];
        MixedPixel pixel = new MixedPixel(srgb, trimap.plate().noise());
        for (int i = 0; i < alpha.length; i++) {
            if (scene.sure()[i]) {
                alpha[i] = 1;
            } else if (!trimap.backdrop()[i]) {
                double likely = trimap.hair()[i] ? Math.max(HAIR, scene.likely()[i]) : scene.likely()[i];
                pixel.look(scene.light(), trimap.plate().light(), near, i);
                alpha[i] = toEnd(pixel.alpha(likely));
            }
        }
        return new Matte(scene, trimap, alpha, near);
    }

    private static float toEnd(double alpha) {
        return (float) (alpha < END ? 0 : alpha > 1 - END ? 1 : alpha);
    }
}
