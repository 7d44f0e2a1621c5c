package org.gradphoto.kiosk.matting;

/**
 * What is certain before alpha is solved, by outline and colour.
 *
 * @param plate the backdrop without the person
 * @param backdrop places that show the backdrop alone, up to the person's outline
 * @param hair places taken for backdrop at first that single hairs cross
 */
record Trimap(CleanPlate plate, boolean[] backdrop, boolean[] hair) {

    /** Places that stand out so far from the plate do not help to build it; in spreads of the noise. */
    private static final float CLEAN = 3;

    static Trimap of(Scene scene, Srgb srgb) {
        Light light = scene.light();
        Light trend = SmoothSurface.fit(light, scene.far()).everywhere();
        boolean[] grown = BackdropGrowth.grow(light, trend, scene.far(), Windows.not(scene.sure()));
        // Smoothing blurs an edge by a pixel more than the growth saw.
        boolean[] seen = Windows.shrunk(grown, scene.width(), scene.height(), 1);
        CleanPlate plate = plate(scene, trend, seen, srgb);
        boolean[] hair = FineHair.find(plate, plate.standingOut(light, seen, srgb), seen);
        boolean[] backdrop = new boolean[seen.length];
        for (int i = 0; i < backdrop.length; i++) {
            backdrop[i] = seen[i] && !hair[i];
        }
        return new Trimap(plate, backdrop, hair);
    }

    /** Twice, because the first time single hairs darken the plate. */
    private static CleanPlate plate(Scene scene, Light trend, boolean[] seen, Srgb srgb) {
        CleanPlate first = CleanPlate.of(scene.light(), trend, seen, srgb);
        float[] out = first.standingOut(scene.light(), seen, srgb);
        boolean[] clean = new boolean[seen.length];
        for (int i = 0; i < clean.length; i++) {
            clean[i] = seen[i] && out[i] < CLEAN;
        }
        return CleanPlate.of(scene.light(), trend, clean, srgb);
    }
}
