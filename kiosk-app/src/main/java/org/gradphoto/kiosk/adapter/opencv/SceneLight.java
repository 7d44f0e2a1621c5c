package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;

/**
 * The colour of the light on the person, and what a colour would be without it.
 *
 * <p>Cameras balance white themselves, so that a small cast is more often a complexion than a light: casts count from {@value #SURE} on and in full from
 * {@value #CLEAR} on, as natural logarithms of a ratio. Scaling X and Z against Y (von Kries) is a scaling of the two cube roots that L*a*b* is made of.
 *
 * @param redder logarithm of X over Y of the light against daylight: above 0 the light is redder
 * @param bluer logarithm of Z over Y of the light against daylight: above 0 the light is bluer
 */
record SceneLight(double redder, double bluer) {

    /** Light that changes nothing. */
    static final SceneLight DAYLIGHT = new SceneLight(0, 0);

    /** What skin at the cheeks and the white of the eye read on the median of 415 portraits in colour. */
    private static final SceneLight SKIN = new SceneLight(0.123, -0.359);

    private static final SceneLight SCLERA = new SceneLight(0.077, -0.137);
    private static final double SURE = 0.1;
    private static final double CLEAR = 0.3;

    /** The light that turns one colour into the other. */
    static SceneLight between(Lab real, Lab seen) {
        SceneLight from = ratios(real);
        SceneLight to = ratios(seen);
        return new SceneLight(to.redder - from.redder, to.bluer - from.bluer);
    }

    /**
     * The light as its witnesses tell. A known backdrop is believed both ways, tempered by skin and eyes. Without one, skin and eyes are believed only when
     * both call the light blue: their yellow is mostly their own, and taking it for a warm light would paint grey clothes blue.
     *
     * @param sclera the white of the eyes; empty when it is not seen
     * @param backdrop the light that the backdrop tells of; empty when the backdrop is not the known one
     */
    static SceneLight of(Lab skin, Optional<Lab> sclera, Optional<SceneLight> backdrop) {
        SceneLight ofSkin = ratios(skin).minus(SKIN);
        SceneLight ofEyes = sclera.map(white -> ratios(white).minus(SCLERA)).orElse(DAYLIGHT);
        SceneLight ofFace =
                new SceneLight((ofSkin.redder + ofEyes.redder) / 4, Math.max(0, Math.min(ofSkin.bluer, ofEyes.bluer)));
        SceneLight face = ofFace.bluer > 0 ? ofFace : DAYLIGHT;
        return backdrop.map(known -> known.meanWith(ofSkin.meanWith(ofEyes)).firm())
                .orElseGet(face::firm);
    }

    private static SceneLight ratios(Lab colour) {
        double y = (colour.l() + 16) / 116;
        double x = Math.max(1e-3, y + colour.a() / 500);
        double z = Math.max(1e-3, y - colour.b() / 200);
        return new SceneLight(3 * Math.log(x / y), 3 * Math.log(z / y));
    }

    private SceneLight minus(SceneLight other) {
        return new SceneLight(redder - other.redder, bluer - other.bluer);
    }

    private SceneLight meanWith(SceneLight other) {
        return new SceneLight((redder + other.redder) / 2, (bluer + other.bluer) / 2);
    }

    private SceneLight firm() {
        return new SceneLight(firm(redder), firm(bluer));
    }

    private static double firm(double cast) {
        double size = Math.abs(cast);
        if (size >= CLEAR) {
            return cast;
        }
        return size <= SURE ? 0 : Math.signum(cast) * CLEAR * (size - SURE) / (CLEAR - SURE);
    }

    /** Whether colours stay as they are. */
    boolean isDaylight() {
        return redder == 0 && bluer == 0;
    }

    /** What takes this light out of colours. */
    Undoing undoing() {
        return new Undoing(Math.exp(-redder / 3), Math.exp(-bluer / 3));
    }

    /**
     * Takes a light out of colours; the lightness stays.
     *
     * @param x factor for the cube root of X
     * @param z factor for the cube root of Z
     */
    record Undoing(double x, double z) {

        /** Green to red of a colour as daylight would show it. */
        double a(double l, double a) {
            return a * x + 500 * (x - 1) * (l + 16) / 116;
        }

        /** Blue to yellow of a colour as daylight would show it. */
        double b(double l, double b) {
            return b * z - 200 * (z - 1) * (l + 16) / 116;
        }
    }
}
