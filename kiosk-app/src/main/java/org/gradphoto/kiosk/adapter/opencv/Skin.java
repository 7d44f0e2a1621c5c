package org.gradphoto.kiosk.adapter.opencv;

/** What has the colour of a person's skin, in light and in shade: near the cheeks' colour, or of its hue and neither much paler nor much stronger. */
final class Skin {

    private static final double NEAR = 9;
    private static final double HUE = Math.toRadians(22);
    private static final double PALEST = 0.5;
    private static final double STRONGEST = 1.5;
    /** Grey skin is in a picture without colours. */
    private static final double LEAST_CHROMA = 3;

    /** Hue angles in degrees between which skin of all complexions lies, and the chroma that the palest has. */
    private static final double REDDEST = 10;

    private static final double YELLOWEST = 80;
    private static final double PALEST_CHROMA = 6;

    private final Lab cheeks;
    private final double hue;

    Skin(Lab cheeks) {
        this.cheeks = cheeks;
        hue = Math.atan2(cheeks.b(), cheeks.a());
    }

    boolean is(double a, double b) {
        if (Math.hypot(a - cheeks.a(), b - cheeks.b()) < NEAR) {
            return true;
        }
        double chroma = Math.hypot(a, b);
        if (chroma <= PALEST * cheeks.chroma() || chroma >= STRONGEST * cheeks.chroma() + 6) {
            return false;
        }
        double off = Math.abs(Math.atan2(b, a) - hue);
        return Math.min(off, 2 * Math.PI - off) < HUE;
    }

    /** Whether the picture has no colours to measure. */
    boolean isGrey() {
        return cheeks.chroma() < LEAST_CHROMA;
    }

    /** How far a colour lies off those that skin has, in a*b*: what it lacks of chroma, and how far it is beside the sector of hues. */
    static double offColour(Lab colour) {
        double hue = Math.toDegrees(Math.atan2(colour.b(), colour.a()));
        double beside = Math.max(0, Math.max(REDDEST - hue, hue - YELLOWEST));
        double across = colour.chroma() * Math.sin(Math.toRadians(Math.min(90, beside)));
        return Math.max(0, PALEST_CHROMA - colour.chroma()) + across;
    }
}
