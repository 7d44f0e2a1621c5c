package org.gradphoto.kiosk.adapter.opencv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gradphoto.kiosk.capture.UnreadablePicture;

/**
 * Makes {@code assets/models/ears.txt} of a table of labelled pictures: {@code EarTraining TABLE.csv ears.txt}. Writes the weights with a record of how
 * they were made and how well they do on collections they were not trained on. No picture goes into the file.
 */
final class EarTraining {

    private static final int FOLDS = 10;
    private static final int A_LINE = 13;

    private EarTraining() {}

    public static void main(String[] arguments) throws IOException, UnreadablePicture {
        List<EarSample> samples = EarSample.read(Path.of(arguments[0]), Path.of("assets/models"));
        List<String> lines = new ArrayList<>(record(samples));
        lines.addAll(numbers(EarFit.fit(samples)));
        Files.write(Path.of(arguments[1]), lines);
    }

    private static List<String> record(List<EarSample> samples) {
        double[] scores = scoresOfUnknownCollections(samples);
        List<String> lines = new ArrayList<>();
        lines.add("# Linear model of the visible ear: a bias, then " + EarFeatures.count()
                + " weights in the order of EarFeatures.");
        lines.add(
                "# Learned by EarTraining (among the tests) from hand labelled portraits that are not part of the project.");
        for (String label : List.of("visible", "partly", "covered")) {
            lines.add("# " + count(samples, label) + " ears " + label);
        }
        lines.add("# Share that scores above a limit, each collection scored by a model that never saw it (" + FOLDS
                + " folds):");
        for (double limit = -1.5; limit <= 2; limit += 0.5) {
            lines.add(String.format(
                    Locale.ROOT,
                    "#   %4.1f: visible %.3f, partly %.3f, covered %.3f",
                    limit,
                    above(samples, scores, "visible", limit),
                    above(samples, scores, "partly", limit),
                    above(samples, scores, "covered", limit)));
        }
        return lines;
    }

    private static double[] scoresOfUnknownCollections(List<EarSample> samples) {
        Map<String, Integer> folds = new HashMap<>();
        samples.stream().map(EarSample::source).distinct().sorted().forEach(s -> folds.put(s, folds.size() % FOLDS));
        double[] scores = new double[samples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<EarSample> others = samples.stream()
                    .filter(s -> folds.getOrDefault(s.source(), -1) != held)
                    .toList();
            EarModel model = EarFit.model(EarFit.fit(others));
            for (int i = 0; i < scores.length; i++) {
                if (folds.getOrDefault(samples.get(i).source(), -1) == fold) {
                    scores[i] = model.score(samples.get(i).features());
                }
            }
        }
        return scores;
    }

    private static long count(List<EarSample> samples, String label) {
        return samples.stream().filter(s -> s.label().equals(label)).count();
    }

    private static double above(List<EarSample> samples, double[] scores, String label, double limit) {
        int above = 0;
        for (int i = 0; i < scores.length; i++) {
            above += samples.get(i).label().equals(label) && scores[i] >= limit ? 1 : 0;
        }
        return above / (double) count(samples, label);
    }

    private static List<String> numbers(double[] parameters) {
        int bias = parameters.length - 1;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%.5g", parameters[bias]));
        for (int start = 0; start < bias; start += A_LINE) {
            StringBuilder line = new StringBuilder();
            for (int i = start; i < Math.min(bias, start + A_LINE); i++) {
                line.append(String.format(Locale.ROOT, "%s%.4g", i == start ? "" : " ", parameters[i]));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
