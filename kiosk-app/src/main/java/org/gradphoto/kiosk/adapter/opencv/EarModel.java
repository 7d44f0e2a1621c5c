package org.gradphoto.kiosk.adapter.opencv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A linear model of the visible ear: one weight for each feature and a bias, in logits. */
final class EarModel {

    private final double bias;
    private final double[] weights;

    EarModel(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights.clone();
    }

    /** Above 0 the ear is rather visible than covered. */
    double score(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /**
     * Reads the bias and the weights from a text file with {@code #} comments.
     *
     * @throws IllegalArgumentException when it does not hold as many numbers as there are features
     */
    static EarModel read(Path file) {
        try {
            double[] numbers = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length != EarFeatures.count() + 1) {
                throw new IllegalArgumentException(
                        file + " holds " + numbers.length + " numbers, not " + (EarFeatures.count() + 1));
            }
            return new EarModel(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
        } catch (IOException fault) {
            throw new UncheckedIOException("the vision model " + file + " cannot be read", fault);
        }
    }
}
