package org.gradphoto.kiosk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** What came of a folder of pictures: how many that could give a photo gave one, why others did not, and how exactly the heads lie. */
record StandardizeTally(List<Standardized> all, PhotoProfile profile, Words words) {

    private static final double Z_95 = 1.96;

    String text() {
        List<Standardized.Measured> frontal =
                measured().stream().filter(Standardized.Measured::isFrontal).toList();
        List<Standardized.Measured> roomy =
                frontal.stream().filter(one -> one.hasRoom(profile)).toList();
        long made = roomy.stream().filter(StandardizeTally::isMade).count();
        String head = words.say("tally", all.size(), frontal.size(), roomy.size(), made, share(made, roomy.size()));
        return head + "\n" + reasons(roomy) + deviations();
    }

    private List<Standardized.Measured> measured() {
        return all.stream()
                .filter(Standardized.Measured.class::isInstance)
                .map(Standardized.Measured.class::cast)
                .toList();
    }

    private static boolean isMade(Standardized.Measured one) {
        return one.making() instanceof PhotoMaking.Made;
    }

    /** The share with its 95 % interval after Wilson. */
    private static String share(long hits, long count) {
        if (count == 0) {
            return "-";
        }
        double p = (double) hits / count;
        double z2 = Z_95 * Z_95 / count;
        double middle = (p + z2 / 2) / (1 + z2);
        double reach = Z_95 / (1 + z2) * Math.sqrt(p * (1 - p) / count + z2 / (4 * count));
        return String.format(
                Locale.ROOT, "%.1f %% (%.1f-%.1f)", 100 * p, 100 * (middle - reach), 100 * (middle + reach));
    }

    /** Why pictures with room gave no photo, the commonest first. */
    private String reasons(List<Standardized.Measured> roomy) {
        Map<String, Long> counts = new TreeMap<>();
        for (Standardized.Measured one : roomy) {
            if (one.making() instanceof PhotoMaking.NotMade none) {
                none.problems().stream()
                        .map(PhotoProblem::code)
                        .distinct()
                        .forEach(code -> counts.merge(code.id(), 1L, Long::sum));
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> String.format(Locale.ROOT, "  %-22s %d%n", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private String deviations() {
        return deviation("hair top", HeadGeometry::hairTop)
                + deviation("eye line", HeadGeometry::eyeLine)
                + deviation("face width", HeadGeometry::faceWidth)
                + deviation("centre", HeadGeometry::centre);
    }

    /** How far the written photos are from where the solver put the head. */
    private String deviation(String what, ToDoubleFunction<HeadGeometry> value) {
        double[] off = measured().stream()
                .map(Standardized.Measured::making)
                .filter(PhotoMaking.Made.class::isInstance)
                .map(PhotoMaking.Made.class::cast)
                .filter(made -> made.facts().head().isPresent())
                .mapToDouble(
                        made -> Math.abs(value.applyAsDouble(made.facts().head().orElseThrow())
                                - value.applyAsDouble(made.placement().aimed())))
                .sorted()
                .toArray();
        if (off.length == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "  %-11s off by: median %.1f px, 95 %% within %.1f px, within 6 px %s, most %.1f px%n",
                what,
                off[off.length / 2],
                off[(int) (0.95 * (off.length - 1))],
                share(Arrays.stream(off).filter(d -> d <= 6).count(), off.length),
                off[off.length - 1]);
    }
}
