package org.gradphoto.kiosk.adapter.opencv;

/** What counts as blue in a garment, in CIE L*a*b*. */
final class ClothColour {

    /** Hue angles of blue: from cyan-blue to violet-blue, degrees. */
    private static final double FROM_HUE = 225;

    private static final double TO_HUE = 310;
    /** Below this lightness blue is navy, unless it glows. */
    private static final double DARK = 32;

    private static final double GLOWS = 32;
    private static final double LEAST_CHROMA = 9;
    private static final double LEAST_DARK_CHROMA = 5;

    private ClothColour() {}

    static boolean isBlue(Lab colour) {
        return hasBlueHue(colour) && !isDark(colour) && colour.chroma() >= LEAST_CHROMA;
    }

    static boolean isNavy(Lab colour) {
        return hasBlueHue(colour) && isDark(colour) && colour.chroma() >= LEAST_DARK_CHROMA;
    }

    private static boolean isDark(Lab colour) {
        return colour.l() < DARK && colour.chroma() < GLOWS;
    }

    private static boolean hasBlueHue(Lab colour) {
        double hue = Math.toDegrees(Math.atan2(colour.b(), colour.a()));
        double round = hue < 0 ? hue + 360 : hue;
        return round >= FROM_HUE && round <= TO_HUE;
    }
}
