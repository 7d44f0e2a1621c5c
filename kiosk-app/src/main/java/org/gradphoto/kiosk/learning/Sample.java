package org.gradphoto.kiosk.learning;

import java.util.List;

/**
 * One labelled example.
 *
 * @param source where it comes from; examples of one source are alike and never stand on both sides of a test
 * @param yes the label
 * @param weight how much it counts in the training; 0 is judged but never learned from
 * @param features what the station would see of it
 * @param variants what is learned from: the same example seen in several ways, sharing its weight
 */
public record Sample(String source, boolean yes, double weight, double[] features, List<double[]> variants) {

    /** Copies the list. */
    public Sample {
        variants = List.copyOf(variants);
    }

    /** An example that is learned from just as the station sees it. */
    public static Sample plain(String source, boolean yes, double weight, double[] features) {
        return new Sample(source, yes, weight, features, List.of(features));
    }
}
