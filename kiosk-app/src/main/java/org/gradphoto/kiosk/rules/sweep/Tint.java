package org.gradphoto.kiosk.rules.sweep;

/**
 * The colour of the light on a whole picture, as gains of its linear channels.
 *
 * @param hue angle in degrees on the circle red 0, green 120, blue 240
 * @param strength natural logarithm of the gain in the direction of the hue; 0 is daylight
 */
public record Tint(double hue, double strength) {

    /** Light that changes nothing. */
    public static final Tint NONE = new Tint(0, 0);

    /** Gain of the red channel. */
    public double red() {
        return gain(0);
    }

    /** Gain of the green channel. */
    public double green() {
        return gain(120);
    }

    /** Gain of the blue channel. */
    public double blue() {
        return gain(240);
    }

    private double gain(double direction) {
        return Math.exp(strength * Math.cos(Math.toRadians(hue - direction)));
    }
}
