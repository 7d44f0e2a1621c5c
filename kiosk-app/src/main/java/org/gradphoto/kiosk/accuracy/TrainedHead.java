package org.gradphoto.kiosk.accuracy;

import java.util.List;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.UnreadablePicture;

/**
 * What came of a training about heads.
 *
 * @param traits each thing that was learned
 * @param unreadable pictures that could not be used
 */
public record TrainedHead(List<Trait> traits, List<UnreadablePicture> unreadable) {

    /** Copies what it is given. */
    public TrainedHead {
        traits = List.copyOf(traits);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * One thing that was learned, with the scores of pictures whose source the scoring model never saw.
     *
     * @param model name of the model
     * @param kept scores of pictures that keep the rule
     * @param broken scores of those that break it
     */
    public record Trait(String model, List<Double> kept, List<Double> broken) {

        /** Copies the scores. */
        public Trait {
            kept = List.copyOf(kept);
            broken = List.copyOf(broken);
        }

        /** Probability that a kept one scores higher than a broken one. */
        public double areaUnder() {
            OptionalDouble area = new ScoreCurve(kept, broken).areaUnder();
            return area.orElse(0);
        }

        /** The score that this share of the kept ones stays below. */
        public double keptBelow(double share) {
            return below(kept, share);
        }

        /** The score that this share of the broken ones reaches. */
        public double brokenAbove(double share) {
            return below(broken, 1 - share);
        }

        private static double below(List<Double> scores, double share) {
            List<Double> sorted = scores.stream().sorted().toList();
            int at = (int) Math.floor(share * sorted.size());
            return sorted.get(Math.max(0, Math.min(sorted.size() - 1, at)));
        }
    }
}
