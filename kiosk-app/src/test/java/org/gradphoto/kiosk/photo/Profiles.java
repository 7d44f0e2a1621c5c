package org.gradphoto.kiosk.photo;

/** Profiles as a test needs them. */
public final class Profiles {

    private Profiles() {}

    /** The national blue profile with the windows of the standard, and a KB of 1024 bytes. */
    public static PhotoProfile nationalBlue() {
        return new PhotoProfile(
                "national-blue",
                480,
                640,
                300,
                0,
                40960,
                60,
                new Rgb(100, 197, 255),
                25,
                new Span(50, 110),
                new Span(200, 300),
                new Span(180, 300),
                12);
    }
}
