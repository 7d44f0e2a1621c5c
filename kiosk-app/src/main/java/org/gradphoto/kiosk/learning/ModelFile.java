package org.gradphoto.kiosk.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A station's model as a text file: the record of how it was made as comments, then the bias and the weights. */
public final class ModelFile {

    private ModelFile() {}

    /**
     * Reads a model.
     *
     * @throws IllegalArgumentException when it is damaged or does not weigh as many features; the message names the file
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static LinearModel read(Path file, int features) {
        LinearModel model = ModelText.model(ModelText.lines(file), file);
        if (model.features() != features) {
            throw new IllegalArgumentException(
                    "the model " + file + " weighs " + model.features() + " features, not " + features);
        }
        return model;
    }

    /** Writes a model with its record; the same model and record give the same bytes. */
    public static void write(Path file, List<String> record, LinearModel model) {
        List<String> lines = new ArrayList<>(ModelText.comment(record));
        lines.addAll(ModelText.numbers(model));
        ModelText.write(file, lines);
    }
}
