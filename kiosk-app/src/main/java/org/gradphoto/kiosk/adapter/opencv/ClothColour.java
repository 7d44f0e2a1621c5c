package org.gradphoto.kiosk.adapter.opencv;

/**
 * The colours of garments that a school may have an opinion on, told apart in CIE L*a*b*.
 *
 * <p>The limits were looked for on real garments and on recoloured ones, whose hue is known: docs/accuracy-clothing.md shows where each begins.
 */
enum ClothColour {
    /** Light or saturated blue, denim included. */
    BLUE,
    /** Blue so dark that it is near black. */
    NAVY,
    /** Between blue and green. */
    TURQUOISE,
    /** Between blue and red. */
    PURPLE,
    GREEN,
    WHITE,
    GREY,
    BLACK,
    /** Red, orange, yellow, brown: what no backdrop is. */
    WARM;

    /** Hue angles in degrees at which one colour ends and the next begins. */
    private static final double GREEN_FROM = 110;

    private static final double TURQUOISE_FROM = 170;
    private static final double BLUE_FROM = 222;
    private static final double PURPLE_TO = 345;
    /** The blue primary of a screen lies at 306 degrees; pale colours there are lilac, and very dark ones bend towards it because cameras see little of them. */
    private static final double PALE_BLUE_TO = 290;

    private static final double FULL_BLUE_TO = 303;
    private static final double VIVID_BLUE_TO = 308;
    /** Chroma up to which a colour is pale, and from which on it is vivid. */
    private static final double PALE = 25;

    private static final double VIVID = 60;
    /** Below this lightness a colour is near black unless it glows. */
    private static final double DARK = 27;

    private static final double GLOWS = 34;
    private static final double LEAST_CHROMA = 7;
    /** Hues other than blue need more chroma to be seen as a colour of cloth at all. */
    private static final double LEAST_OTHER_CHROMA = 10;

    private static final double WHITE_FROM = 80;
    /** Chroma within which blue grows from half sure to sure. */
    private static final double BLUE_GROWS = 12;

    static ClothColour of(double l, double a, double b) {
        double chroma = Math.hypot(a, b);
        boolean dark = l < DARK && chroma < GLOWS;
        if (chroma < LEAST_CHROMA) {
            return neutral(l, dark);
        }
        double hue = Math.toDegrees(Math.atan2(b, a));
        double round = hue < 0 ? hue + 360 : hue;
        if (round >= BLUE_FROM && round <= blueTo(dark, chroma)) {
            return dark ? NAVY : BLUE;
        }
        return chroma < LEAST_OTHER_CHROMA ? neutral(l, dark) : other(round);
    }

    private static double blueTo(boolean dark, double chroma) {
        if (chroma > VIVID) {
            return VIVID_BLUE_TO;
        }
        return dark || chroma > PALE ? FULL_BLUE_TO : PALE_BLUE_TO;
    }

    private static ClothColour neutral(double l, boolean dark) {
        return dark ? BLACK : l >= WHITE_FROM ? WHITE : GREY;
    }

    private static ClothColour other(double hue) {
        if (hue < GREEN_FROM || hue > PURPLE_TO) {
            return WARM;
        }
        return hue < TURQUOISE_FROM ? GREEN : hue < BLUE_FROM ? TURQUOISE : PURPLE;
    }

    /** How surely a blue of this chroma is the cloth's and not the light's, 0.5 to 1. */
    static double sureness(double chroma) {
        return Math.min(1, (chroma - LEAST_CHROMA) / BLUE_GROWS + 0.5);
    }
}
