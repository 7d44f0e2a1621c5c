package org.gradphoto.kiosk.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How well a score alone, without any limit, tells kept from broken. Equal scores count half. */
final class ScoreCurve {

    private final List<Double> kept;
    private final List<Double> broken;

    /** A curve of the scores of both classes; larger ones speak for kept. */
    ScoreCurve(List<Double> kept, List<Double> broken) {
        this.kept = List.copyOf(kept);
        this.broken = List.copyOf(broken);
    }

    /** Probability that a kept one scores higher than a broken one; empty when a class is missing. */
    OptionalDouble areaUnder() {
        if (kept.isEmpty() || broken.isEmpty()) {
            return OptionalDouble.empty();
        }
        double wins = 0;
        for (double good : kept) {
            for (double bad : broken) {
                wins += good > bad ? 1 : good == bad ? 0.5 : 0;
            }
        }
        return OptionalDouble.of(wins / kept.size() / broken.size());
    }

    /** The error where as many broken ones score at or above a limit as kept ones below, in shares; between two limits the mean of both errors. */
    OptionalDouble equalError() {
        if (kept.isEmpty() || broken.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> limits = new ArrayList<>(kept);
        limits.addAll(broken);
        limits.add(Double.MAX_VALUE);
        double best = 2;
        double error = 1;
        for (double limit : limits) {
            double refused = share(kept, limit, false);
            double passed = share(broken, limit, true);
            if (Math.abs(refused - passed) < best) {
                best = Math.abs(refused - passed);
                error = (refused + passed) / 2;
            }
        }
        return OptionalDouble.of(error);
    }

    private static double share(List<Double> scores, double limit, boolean reaching) {
        return scores.stream().filter(score -> score >= limit == reaching).count() / (double) scores.size();
    }
}
