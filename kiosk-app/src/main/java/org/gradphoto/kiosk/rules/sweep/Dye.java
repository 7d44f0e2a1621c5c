package org.gradphoto.kiosk.rules.sweep;

/**
 * The mean colour that a garment is given, in CIE L*a*b*; its folds stay.
 *
 * @param lightness 0 to 100
 * @param chroma distance from grey
 * @param hue angle in degrees: 0 red, 90 yellow, 180 green, 270 blue
 */
public record Dye(double lightness, double chroma, double hue) {

    /** Cloth without a colour. */
    public static Dye grey(double lightness) {
        return new Dye(lightness, 0, 0);
    }
}
