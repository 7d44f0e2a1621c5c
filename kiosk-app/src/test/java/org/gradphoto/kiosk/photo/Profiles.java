package org.gradphoto.kiosk.photo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** Profiles as a test needs them. */
public final class Profiles {

    private static final HeadWindows NATIONAL =
            new HeadWindows(new Span(50, 110), new Span(200, 300), new Span(180, 300), Optional.empty(), 12, 8);
    private static final BackgroundLimits BLUE = new BackgroundLimits(new Rgb(100, 197, 255), 25, 12);

    private Profiles() {}

    /** The national blue profile as it is shipped. */
    public static PhotoProfile nationalBlue() {
        return national("national-blue", new Kilobytes(0, 40), 60, Chroma.FULL, Chroma.QUARTERED);
    }

    /** The windows of the standard for files of this kind. */
    public static PhotoProfile national(String name, Kilobytes size, int minQuality, Chroma... chroma) {
        PhotoFormat format = new PhotoFormat(480, 640, 480, 300, size, minQuality, List.of(chroma));
        return new PhotoProfile(name, format, BLUE, NATIONAL, FileNaming.USUAL, Optional.empty());
    }

    /** The national profile with other windows. */
    public static PhotoProfile with(HeadWindows windows) {
        PhotoProfile blue = nationalBlue();
        return new PhotoProfile(
                blue.name(), blue.format(), blue.backgroundLimits(), windows, blue.naming(), blue.rules());
    }

    /** What a file of the national profile says that is right in everything. */
    public static PhotoFacts facts(int bytes, Optional<HeadGeometry> head) {
        return new PhotoFacts(file(480, 640, 300, 80, bytes), Optional.of(scene(head)));
    }

    /** Any placement. */
    public static Placement placement() {
        HeadGeometry head = new HeadGeometry(72, 262, 430, 132, 348, false);
        return Placement.of(head, new Crop(0, 0, 480, 640, 1), 1);
    }

    /** A plain file of this kind. */
    static FileFacts file(int width, int height, int dpi, int quality, int bytes) {
        return new FileFacts(width, height, dpi, quality, true, bytes, Chroma.FULL, Set.of());
    }

    /** A sharp and level scene before an even backdrop. */
    static PhotoScene scene(Optional<HeadGeometry> head) {
        return new PhotoScene(
                1, head, OptionalDouble.of(1), OptionalDouble.of(90), Optional.of(new BackdropFacts(4, 3)));
    }
}
