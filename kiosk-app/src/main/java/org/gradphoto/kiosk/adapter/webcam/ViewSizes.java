package org.gradphoto.kiosk.adapter.webcam;

import java.awt.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** In which order the picture sizes of a camera are tried: the wanted one, then the next smaller ones, then the larger ones. */
final class ViewSizes {

    /** Sizes that USB cameras have by the standards they follow; the driver of the library lists only the small ones. */
    static final List<Dimension> USUAL = List.of(
            new Dimension(3840, 2160),
            new Dimension(2560, 1440),
            new Dimension(1920, 1080),
            new Dimension(1600, 1200),
            new Dimension(1280, 960),
            new Dimension(1280, 720),
            new Dimension(1024, 768),
            new Dimension(800, 600),
            new Dimension(640, 480));

    private static final Comparator<Dimension> BY_AREA = Comparator.comparingInt(size -> size.width * size.height);

    private ViewSizes() {}

    /** The offered sizes in the order they are tried. */
    static List<Dimension> inOrder(Dimension wanted, List<Dimension> offered) {
        Stream<Dimension> notLarger =
                offered.stream().filter(size -> fits(size, wanted)).sorted(BY_AREA.reversed());
        Stream<Dimension> larger =
                offered.stream().filter(size -> !fits(size, wanted)).sorted(BY_AREA);
        return Stream.concat(notLarger, larger).distinct().toList();
    }

    private static boolean fits(Dimension size, Dimension wanted) {
        return size.width <= wanted.width && size.height <= wanted.height;
    }
}
