package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.common.HybridBinarizer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way of looking at a whole picture.
 *
 * @param side the long side it is brought to, pixels; a picture of about that size stays as it is
 * @param enlarge whether a smaller picture is enlarged to it
 * @param contrast how dark is told from light in it
 */
record Look(int side, boolean enlarge, Function<Grey, Binarizer> contrast) {

    private static final List<Look> SHARP = List.of(
            new Look(1100, false, grey -> new HybridBinarizer(grey.source())),
            new Look(2000, false, grey -> new HybridBinarizer(grey.source())),
            new Look(1100, false, grey -> new LocalMeanBinarizer(grey, 24)),
            new Look(1100, false, grey -> new HybridBinarizer(grey.inverted().source())),
            new Look(2000, false, grey -> new LocalMeanBinarizer(grey, 12)));

    /** In the order in which they pay: noise, dark mode, blur, very small and very large codes. */
    private static final List<Look> PATIENT = List.of(
            new Look(560, true, grey -> new HybridBinarizer(grey.source())),
            new Look(960, true, grey -> new HybridBinarizer(grey.smoothed(1).source())),
            new Look(560, true, grey -> new LocalMeanBinarizer(Deblur.of(grey, 2, 5), 40)),
            new Look(960, true, grey -> new LocalMeanBinarizer(grey.smoothed(1), 48)),
            new Look(560, true, grey -> new LocalMeanBinarizer(grey.inverted(), 28)),
            new Look(960, true, grey -> new LocalMeanBinarizer(Deblur.of(grey.smoothed(1), 3, 5), 60)),
            new Look(1600, true, grey -> new HybridBinarizer(grey.smoothed(1).source())),
            new Look(560, true, grey -> new LocalMeanBinarizer(grey.turned(40), 28)),
            new Look(340, true, grey -> new HybridBinarizer(grey.source())),
            new Look(960, true, grey -> new LocalMeanBinarizer(grey.smoothed(2).inverted(), 60)));

    /** Above this many steps between neighbours a look at the raw picture finds nothing but noise, and slowly. */
    private static final double NOISY = 9;

    private static final double NEAR = 1.2;

    /** The looks at a picture like this one. */
    static Stream<Look> at(Grey picture) {
        return picture.roughness() > NOISY ? PATIENT.stream() : Stream.concat(SHARP.stream(), PATIENT.stream());
    }

    Grey sized(Grey picture) {
        double factor = (double) side / picture.longSide();
        boolean near = factor < NEAR && factor > 1 / NEAR;
        return near || factor > 1 && !enlarge ? picture : picture.withLongSide(side);
    }
}
