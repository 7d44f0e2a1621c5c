package org.gradphoto.kiosk.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How models are written down: lines of numbers, with {@code #} before what is for people. */
final class ModelText {

    private static final int A_LINE = 14;

    private ModelText() {}

    /** The lines of a file that are not for people. */
    static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("the model " + file + " cannot be read", fault);
        }
    }

    static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> comment(List<String> sentences) {
        return sentences.stream().map(sentence -> ("# " + sentence).strip()).toList();
    }

    /** Bias and weights, five digits each: more would be noise. */
    static List<String> numbers(LinearModel model) {
        double[] numbers = model.numbers();
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < numbers.length; start += A_LINE) {
            List<String> words = Arrays.stream(numbers, start, Math.min(numbers.length, start + A_LINE))
                    .mapToObj(number -> String.format(Locale.ROOT, "%.4g", number))
                    .toList();
            lines.add(String.join(" ", words));
        }
        return lines;
    }

    /**
     * The model that some lines of numbers are.
     *
     * @throws IllegalArgumentException when a word is no number or there is none; the message names the file
     */
    static LinearModel model(List<String> lines, Path file) {
        try {
            double[] numbers = lines.stream()
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length < 2) {
                throw new IllegalArgumentException("the model " + file + " holds no weights");
            }
            return new LinearModel(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
        } catch (NumberFormatException fault) {
            throw new IllegalArgumentException("the model " + file + " is damaged: " + fault.getMessage(), fault);
        }
    }
}
