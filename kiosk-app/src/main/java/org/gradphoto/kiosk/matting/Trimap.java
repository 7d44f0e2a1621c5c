package org.gradphoto.kiosk.matting;

/**
 * What is certain before alpha is solved, by outline and colour.
 *
 * @param plate the backdrop without the person
 * @param noise spread of the picture around the plate, levels of sRGB, red green blue
 * @param backdrop places that show the backdrop alone, up to the person's outline
 * @param hair places taken for backdrop at first that single hairs cross
 */
record Trimap(CleanPlate plate, double[] noise, boolean[] backdrop, boolean[] hair) {

    /** Places that stand out so far from the plate do not help to build it; in spreads of the noise. */
    private static final float CLEAN = 3;

    static Trimap of(Scene scene, Srgb srgb) {
        Light light = scene.light();
        Light trend = SmoothSurface.fit(light, scene.far()).everywhere();
        boolean[] grown = BackdropGrowth.grow(light, trend, scene.far(), Windows.not(scene.sure()));
        // Smoothing blurs an edge by a pixel more than the growth saw.
        boolean[] seen = Windows.shrunk(grown, scene.width(), scene.height(), 1);
        boolean[] clean = clean(scene, trend, seen, srgb);
        CleanPlate plate = CleanPlate.of(light, trend, clean);
        boolean[] hair = FineHair.find(plate, plate.standingOut(light, seen, srgb), seen);
        boolean[] backdrop = new boolean[seen.length];
        for (int i = 0; i < backdrop.length; i++) {
            backdrop[i] = seen[i] && !hair[i];
        }
        return new Trimap(plate, plate.noise(light, clean, srgb), backdrop, hair);
    }

    /** The places that build the plate; told by a first plate, which single hairs have darkened. */
    private static boolean[] clean(Scene scene, Light trend, boolean[] seen, Srgb srgb) {
        CleanPlate first = CleanPlate.of(scene.light(), trend, seen);
        float[] out = first.standingOut(scene.light(), seen, srgb);
        boolean[] clean = new boolean[seen.length];
        for (int i = 0; i < clean.length; i++) {
            clean[i] = seen[i] && out[i] < CLEAN;
        }
        return clean;
    }
}
