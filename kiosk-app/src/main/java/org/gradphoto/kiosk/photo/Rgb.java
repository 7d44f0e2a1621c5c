package org.gradphoto.kiosk.photo;

/** A colour in sRGB, each part 0 to 255. */
public record Rgb(int red, int green, int blue) {

    /** Refuses parts outside 0 to 255. */
    public Rgb {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("colour parts lie in 0 to 255: " + red + "," + green + "," + blue);
        }
    }
}
