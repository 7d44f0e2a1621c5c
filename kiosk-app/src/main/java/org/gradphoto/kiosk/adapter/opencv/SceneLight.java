package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;

/**
 * The colour of the light on the person, and what a colour would be without it.
 *
 * <p>Cameras balance white themselves, so that a small cast is more often a complexion than a light: it has to be told by several witnesses, and counts
 * in full only when it is large. Scaling X and Z against Y (von Kries) is a scaling of the two cube roots that L*a*b* is made of.
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
    /** A cast below the first is none, from the second on it counts in full: without a known backdrop, and with one that tells the same. */
    private static final double[] ALONE = {0.1, 0.3};

    private static final double[] CONFIRMED = {0.03, 0.1};

    /** The light that turns one colour into the other. */
    static SceneLight between(Lab real, Lab seen) {
        SceneLight from = ratios(real);
        SceneLight to = ratios(seen);
        return new SceneLight(to.redder - from.redder, to.bluer - from.bluer);
    }

    /**
     * The light as its witnesses tell. A blue one is believed when skin and eyes both call it blue, and sooner when the known backdrop does too, whose own
     * blue is often as full as the camera can show. A yellow one is believed only when the known backdrop calls it so: the yellow of skin and eyes is mostly
     * their own, and taking it for the light would paint grey clothes blue.
     *
     * @param sclera the white of the eyes; empty when it is not seen
     * @param backdrop the light that the backdrop tells of; empty when the backdrop is not the known one
     */
    static SceneLight of(Lab skin, Optional<Lab> sclera, Optional<SceneLight> backdrop) {
        if (sclera.isEmpty()) {
            return DAYLIGHT;
        }
        SceneLight ofSkin = ratios(skin).minus(SKIN);
        SceneLight ofEyes = ratios(sclera.get()).minus(SCLERA);
        double ofBackdrop = backdrop.map(SceneLight::bluer).orElse(0.0);
        double redder = (ofSkin.redder + ofEyes.redder) / 2;
        double blue = Math.min(ofSkin.bluer, ofEyes.bluer);
        if (blue > 0) {
            return new SceneLight(redder, blue).firm(ofBackdrop > CONFIRMED[0] ? CONFIRMED : ALONE);
        }
        double yellow = Math.max((ofSkin.bluer + ofEyes.bluer) / 2, ofBackdrop);
        return yellow < 0 ? new SceneLight(redder, yellow).firm(CONFIRMED) : DAYLIGHT;
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

    /** The part of the cast that counts, judged by its blue. */
    private SceneLight firm(double[] limits) {
        double size = Math.abs(bluer);
        double counts = Math.max(0, Math.min(1, (size - limits[0]) / (limits[1] - limits[0])));
        return counts == 0 ? DAYLIGHT : new SceneLight(redder * counts, bluer * counts);
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
