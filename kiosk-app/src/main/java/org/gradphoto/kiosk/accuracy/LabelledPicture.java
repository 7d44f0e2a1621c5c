package org.gradphoto.kiosk.accuracy;

import java.nio.file.Path;
import java.util.Map;

/**
 * One picture of a labelled folder.
 *
 * @param file the picture
 * @param labels what a person wrote about it, by the name of the column
 */
public record LabelledPicture(Path file, Map<String, String> labels) {

    /** Copies the labels. */
    public LabelledPicture {
        labels = Map.copyOf(labels);
    }

    /** A label; empty when the table has no such column or the person wrote nothing. */
    public String label(String column) {
        return labels.getOrDefault(column, "");
    }

    /** Whether a label is one of these words. */
    public boolean is(String column, String word) {
        return label(column).equals(word);
    }

    /** The collection it comes from: pictures of one are alike and must not be on both sides of a test. */
    public String source() {
        return label("source_repo");
    }

    /** Photo, drawn by a machine, rendered: what kind of picture it is. */
    public String kind() {
        return label("kind").isEmpty() ? "-" : label("kind");
    }
}
