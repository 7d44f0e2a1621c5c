package org.gradphoto.kiosk.matting;

/**
 * The solved photo.
 *
 * @param alpha how much of each place is the person: 0 the backdrop alone, 1 the person alone
 * @param near the person's colours near each place
 */
record Matte(Scene scene, Trimap trimap, float[] alpha, NearColours near) {

    /** Less than this is nothing, and more than that is all: about a level of light on any backdrop. */
    private static final double NOTHING = 0.015;

    private static final double ALL = 0.993;
    /** Within so many pixels of the outline the backdrop's colour bleeds into the person's, and teaches nothing of them. */
    private static final int CLEAN = 3;

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
        boolean[] inside = Windows.shrunk(person, scene.width(), scene.height(), CLEAN);
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
        MixedPixel pixel = new MixedPixel(srgb, trimap.noise());
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
        return (float) (alpha < NOTHING ? 0 : alpha > ALL ? 1 : alpha);
    }
}
