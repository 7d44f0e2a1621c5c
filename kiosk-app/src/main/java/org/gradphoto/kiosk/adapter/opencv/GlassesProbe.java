package org.gradphoto.kiosk.adapter.opencv;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Looks for glasses where a bare face has nothing: an edge across the bridge of the nose is a frame, skin under the eye that is darker than the cheek is seen
 * through a tinted lens, and burnt out places there are reflections.
 */
final class GlassesProbe implements Probe {

    /** Bridge of the nose between the eyes, and how far to look to the sides and up and down, pixels of the head patch. */
    private static final int BRIDGE = 168;

    private static final int BRIDGE_ASIDE = 3;
    private static final int BRIDGE_UP = 8;
    /** Lower lid and cheek of each eye; the lower part of a lens lies between them. */
    private static final int[][] UNDER_EYES = {{145, 50}, {374, 280}};

    private static final double DOWN = 0.3;
    private static final int[] CHEEKS = {205, 425, 50, 280};
    private static final int LENS_ASIDE = 5;
    private static final int LENS_UP = 2;
    private static final int CHEEK = 4;
    /** Where to look for reflections around the middle of an eye. */
    private static final int GLARE_ASIDE = 16;

    private static final int GLARE_UP = 11;
    /** Burnt out: 247 of 255, as OFIQ takes it. */
    private static final double BURNT = 247 * 100 / 255.0;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.GLASSES_FRAME, Measure.LENS_LIGHT, Measure.LENS_GLARE);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Region where = look.mesh().around(70, 300, 50, 280);
        return Map.of(
                Measure.GLASSES_FRAME, new Fact.Measured(bridge(look) / cheeks(look) * 100, where),
                Measure.LENS_LIGHT, new Fact.Measured(lensLight(look), where),
                Measure.LENS_GLARE, new Fact.Measured(glare(look), where));
    }

    /** Lightness under the lighter of the two eyes over that of the cheeks. */
    static double lensLight(Look look) {
        double lens = 0;
        double cheeks = cheeks(look);
        for (int[] eye : UNDER_EYES) {
            Spot under = place(look, eye[0]).towards(place(look, eye[1]), DOWN);
            lens = Math.max(lens, median(light(look, under, LENS_ASIDE, LENS_UP)) / cheeks);
        }
        return lens;
    }

    private static double cheeks(Look look) {
        return Math.max(
                1,
                median(Arrays.stream(CHEEKS)
                        .mapToObj(point -> light(look, place(look, point), CHEEK, CHEEK))
                        .flatMapToDouble(s -> s)));
    }

    private static Spot place(Look look, int point) {
        return look.patch().fromPicture(look.mesh().at(point));
    }

    /** The strongest change of lightness downwards, in each column of the bridge; their mean, CIE L* a pixel. */
    private static double bridge(Look look) {
        Spot bridge = place(look, BRIDGE);
        LabPicture lab = look.patch().lab();
        double sum = 0;
        for (int x = round(bridge.x()) - BRIDGE_ASIDE; x <= round(bridge.x()) + BRIDGE_ASIDE; x++) {
            double most = 0;
            for (int y = round(bridge.y()) - BRIDGE_UP; y <= round(bridge.y()) + BRIDGE_UP; y++) {
                if (lab.has(x, y - 1) && lab.has(x, y + 1)) {
                    most = Math.max(most, Math.abs(lab.l(x, y + 1) - lab.l(x, y - 1)) / 2);
                }
            }
            sum += most;
        }
        return sum / (2 * BRIDGE_ASIDE + 1);
    }

    private static double glare(Look look) {
        return Math.max(glare(look, 33, 133), glare(look, 362, 263));
    }

    /** Share of the surroundings of an eye that is burnt out. */
    private static double glare(Look look, int corner, int other) {
        Spot eye = place(look, corner).towards(place(look, other), 0.5);
        return light(look, eye, GLARE_ASIDE, GLARE_UP)
                .map(level -> level >= BURNT ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static DoubleStream light(Look look, Spot middle, int aside, int up) {
        LabPicture lab = look.patch().lab();
        DoubleStream.Builder levels = DoubleStream.builder();
        for (int y = round(middle.y()) - up; y <= round(middle.y()) + up; y++) {
            for (int x = round(middle.x()) - aside; x <= round(middle.x()) + aside; x++) {
                if (lab.has(x, y)) {
                    levels.add(lab.l(x, y));
                }
            }
        }
        return levels.build();
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
