package org.gradphoto.kiosk.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder of pictures with a table {@value #TABLE} that says what they show, one row a picture, found by its column {@value #FILE}. */
public final class LabelledFolder {

    /** Name of the table. */
    public static final String TABLE = "labels.csv";

    private static final String FILE = "file";

    private LabelledFolder() {}

    /**
     * The pictures of a folder in the order of its table; whether they can be read shows later.
     *
     * @throws LabelFault when there is no table, or none that names pictures
     */
    public static List<LabelledPicture> read(Path folder) throws LabelFault {
        Path table = folder.resolve(TABLE);
        List<List<String>> rows = CsvText.rows(text(table));
        if (rows.isEmpty() || !rows.get(0).contains(FILE)) {
            throw new LabelFault(LabelFault.Cause.NO_FILE_COLUMN, table);
        }
        List<LabelledPicture> pictures = rows.stream()
                .skip(1)
                .map(row -> named(rows.get(0), row))
                .filter(labels -> labels.containsKey(FILE))
                .map(labels -> new LabelledPicture(folder.resolve(labels.getOrDefault(FILE, "")), labels))
                .toList();
        if (pictures.isEmpty()) {
            throw new LabelFault(LabelFault.Cause.NO_PICTURES, table);
        }
        return pictures;
    }

    private static String text(Path table) throws LabelFault {
        try {
            return Files.readString(table);
        } catch (IOException fault) {
            throw new LabelFault(LabelFault.Cause.NO_TABLE, table);
        }
    }

    private static Map<String, String> named(List<String> names, List<String> values) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            if (!values.get(i).isEmpty()) {
                cells.put(names.get(i), values.get(i));
            }
        }
        return cells;
    }
}
