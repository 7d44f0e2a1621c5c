package org.gradphoto.kiosk.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fold models of one training as a text file: {@code source MARK FOLD} for each source, then {@code model FOLD} and its numbers for each fold in
 * order.
 */
final class FoldFile {

    private static final String SOURCE = "source ";
    private static final String MODEL = "model ";

    private FoldFile() {}

    static FoldModels read(Path file) {
        Map<String, Integer> folds = new TreeMap<>();
        List<List<String>> models = new ArrayList<>();
        for (String line : ModelText.lines(file)) {
            if (line.startsWith(SOURCE)) {
                String[] words = line.split("\\s+");
                folds.put(words[1], Integer.parseInt(words[2]));
            } else if (line.startsWith(MODEL)) {
                models.add(new ArrayList<>());
            } else if (!models.isEmpty()) {
                models.get(models.size() - 1).add(line);
            }
        }
        if (folds.values().stream().anyMatch(fold -> fold >= models.size())) {
            throw new IllegalArgumentException("the fold models " + file + " lack a fold: train again");
        }
        return new FoldModels(
                folds,
                models.stream().map(lines -> ModelText.model(lines, file)).toList());
    }

    static void write(Path file, List<String> record, FoldModels models) {
        List<String> lines = new ArrayList<>(ModelText.comment(record));
        new TreeMap<>(models.folds()).forEach((mark, fold) -> lines.add(SOURCE + mark + " " + fold));
        for (int fold = 0; fold < models.models().size(); fold++) {
            lines.add(MODEL + fold);
            lines.addAll(ModelText.numbers(models.models().get(fold)));
        }
        ModelText.write(file, lines);
    }
}
