package org.gradphoto.kiosk.accuracy;

import java.util.List;
import org.gradphoto.kiosk.capture.UnreadablePicture;

/**
 * What came of a training.
 *
 * @param ears each ear with the score of a model that never saw its source
 * @param unreadable pictures that could not be used
 */
public record TrainedEars(List<Scored> ears, List<UnreadablePicture> unreadable) {

    private static final List<String> LABELS = List.of("visible", "partly", "covered");
    private static final List<Double> LIMITS = List.of(-3.0, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0);

    /** Copies what it is given. */
    public TrainedEars {
        ears = List.copyOf(ears);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * One ear.
     *
     * @param label what a person says
     * @param score what the model says, in logits
     */
    public record Scored(String label, double score) {}

    /** Scores that a table of shares goes through. */
    public List<Double> limits() {
        return LIMITS;
    }

    /** The labels an ear can have. */
    public List<String> labels() {
        return LABELS;
    }

    /** How many ears have a label. */
    public long count(String label) {
        return ears.stream().filter(ear -> ear.label().equals(label)).count();
    }

    /** The share of the ears of a label that reach a score; 0 when there is none. */
    public double above(String label, double limit) {
        long above = ears.stream()
                .filter(ear -> ear.label().equals(label) && ear.score() >= limit)
                .count();
        return count(label) == 0 ? 0 : above / (double) count(label);
    }
}
