package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.Binarizer;
import java.util.List;
import java.util.function.Function;

/** Ways of telling dark from light in a close-up, where the side of a module is known. */
final class CloseUp {

    /** A module is compared with so many around it. */
    private static final int SURROUNDINGS = 5;

    private CloseUp() {}

    /** The ways for modules of this side, pixels. The blur is not known, so several are tried. */
    static List<Function<Grey, Binarizer>> ways(double module) {
        int wide = (int) Math.round(SURROUNDINGS * module);
        return List.of(
                grey -> new LocalMeanBinarizer(Deblur.of(grey, 0.45 * module, 4), wide),
                grey -> new LocalMeanBinarizer(Deblur.of(grey, 0.65 * module, 10), wide),
                grey -> new LocalMeanBinarizer(grey.smoothed(2), wide),
                grey -> new LocalMeanBinarizer(Deblur.of(grey.smoothed(1), 0.8 * module, 16), wide));
    }
}
