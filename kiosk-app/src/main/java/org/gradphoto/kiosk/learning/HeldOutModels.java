package org.gradphoto.kiosk.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The models as an honest measurement needs them: of a source that took part in the training each model is the one of the fold that left this source
 * out; of any other source it is the station's.
 *
 * <p>Only measuring needs the fold models ({@code folds/NAME.txt}); the station never reads them.
 */
public final class HeldOutModels {

    private static final String FOLDS = "folds";
    private static final String ENDING = ".txt";

    private final StationModels station;
    private final Map<String, FoldModels> folded;

    /** Reads the fold models of a folder of models. */
    public HeldOutModels(Path models) {
        station = new StationModels(models);
        folded = read(models.resolve(FOLDS));
    }

    /** Where the fold models of a station's model file are kept. */
    public static Path beside(Path model) {
        return model.resolveSibling(FOLDS).resolve(model.getFileName());
    }

    private static Map<String, FoldModels> read(Path folder) {
        Map<String, FoldModels> folded = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return folded;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                String name = String.valueOf(file.getFileName());
                folded.put(name.substring(0, name.length() - ENDING.length()), FoldFile.read(file));
            }
            return folded;
        } catch (IOException fault) {
            throw new UncheckedIOException("the fold models in " + folder + " cannot be read", fault);
        }
    }

    /** Whether pictures of a source took part in the training of any model. */
    public boolean trainedOn(String source) {
        return folded.values().stream().anyMatch(models -> models.foldOf(source).isPresent());
    }

    /** The models that never saw a source. */
    public LinearModels without(String source) {
        return (name, features) -> {
            FoldModels models = folded.getOrDefault(name, FoldModels.NONE);
            return models.without(source)
                    .map(model -> checked(model, name, features))
                    .orElseGet(() -> station.named(name, features));
        };
    }

    private static LinearModel checked(LinearModel model, String name, int features) {
        if (model.features() != features) {
            throw new IllegalArgumentException("the fold models of " + name + " weigh " + model.features()
                    + " features, not " + features + ": train again");
        }
        return model;
    }
}
