package org.gradphoto.kiosk.adapter.opencv;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Looks for a frame that crosses an eye: a dark line through the opening between the lids that goes on over the white at both sides of the iris and over the skin beyond
 * the outer corner. Lashes end at the corner and lids bend; a bar of a frame does neither.
 */
final class FrameOverEyeProbe implements Probe {

    /** Outer and inner corner, three points of the upper and of the lower lid. */
    private static final int[][] EYES = {
        {33, 133, 160, 159, 158, 144, 145, 153}, {263, 362, 387, 386, 385, 373, 374, 380}
    };

    /** Shares of the way from the outer corner to the inner one: the skin outside, and the white at both sides of the iris. */
    private static final double[][] SECTIONS = {{-0.3, 0}, {0.08, 0.3}, {0.7, 0.92}};
    /** Where the ends of a line lie, shares of the same way. */
    private static final double FROM = -0.3;

    private static final double TO = 1.1;
    /** In the middle a line lies between these shares of the way from lid to lid, clear of the lashes. */
    private static final double HIGHEST = 0.2;

    private static final double LOWEST = 0.9;
    /** Pixels of the head patch by which the ends may lie above or below the lids, and from the line to what is beside a frame of 2 to 4 mm. */
    private static final int SLANT = 3;

    private static final int BESIDE = 4;
    private static final int[] CHEEKS = {205, 425, 50, 280};
    private static final int CHEEK = 4;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.FRAME_OVER_EYE);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        double cheeks = Math.max(
                1,
                Arrays.stream(CHEEKS)
                        .mapToDouble(point ->
                                look.patch().mean(place(look, point), CHEEK).l())
                        .average()
                        .orElse(1));
        Fact.Measured first = crossing(look, EYES[0], cheeks);
        Fact.Measured second = crossing(look, EYES[1], cheeks);
        return Map.of(Measure.FRAME_OVER_EYE, first.value() >= second.value() ? first : second);
    }

    private static Fact.Measured crossing(Look look, int[] eye, double cheeks) {
        Spot outer = place(look, eye[0]);
        Spot inner = place(look, eye[1]);
        double lid = offset(look, outer, inner, eye, 2);
        double under = offset(look, outer, inner, eye, 5);
        double most = 0;
        for (double start = lid - SLANT; start <= under + SLANT; start++) {
            for (double end = lid - SLANT; end <= under + SLANT; end++) {
                double depth = (start + end) / 2 - lid;
                if (depth >= HIGHEST * (under - lid) && depth <= LOWEST * (under - lid)) {
                    most = Math.max(most, darkness(look.patch().lab(), outer, inner, start, end));
                }
            }
        }
        return new Fact.Measured(most / cheeks * 100, look.mesh().around(eye));
    }

    /** How far three points of a lid lie below the line between the corners, on the average; the patch is level. */
    private static double offset(Look look, Spot outer, Spot inner, int[] eye, int first) {
        Spot lid = look.patch().fromPicture(look.mesh().mean(eye[first], eye[first + 1], eye[first + 2]));
        return lid.y() - (outer.y() + inner.y()) / 2;
    }

    /** How much darker a line is than what is above and below it, CIE L*, in the section where that is least. */
    private static double darkness(LabPicture lab, Spot outer, Spot inner, double start, double end) {
        double least = Double.MAX_VALUE;
        for (double[] section : SECTIONS) {
            least = Math.min(least, darkness(lab, outer, inner, start, end, section));
        }
        return least;
    }

    private static double darkness(LabPicture lab, Spot outer, Spot inner, double start, double end, double[] section) {
        int step = inner.x() > outer.x() ? 1 : -1;
        int from = (int) Math.round(outer.towards(inner, section[0]).x());
        int to = (int) Math.round(outer.towards(inner, section[1]).x());
        double[] ridges = new double[Math.max(1, step * (to - from) + 1)];
        for (int i = 0; i < ridges.length; i++) {
            int x = from + i * step;
            double along = (x - outer.x()) / (inner.x() - outer.x());
            double axis = outer.towards(inner, along).y();
            ridges[i] = ridge(lab, x, (int) Math.round(axis + start + (end - start) * (along - FROM) / (TO - FROM)));
        }
        Arrays.sort(ridges);
        return ridges[ridges.length / 2];
    }

    private static double ridge(LabPicture lab, int x, int y) {
        if (!lab.has(x, y - BESIDE) || !lab.has(x, y + BESIDE)) {
            return 0;
        }
        return Math.min(lab.l(x, y - BESIDE), lab.l(x, y + BESIDE)) - lab.l(x, y);
    }

    private static Spot place(Look look, int point) {
        return look.patch().fromPicture(look.mesh().at(point));
    }
}
