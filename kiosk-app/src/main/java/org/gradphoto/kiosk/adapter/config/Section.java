package org.gradphoto.kiosk.adapter.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gradphoto.kiosk.adapter.config.Located.Kind;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;

/** One section of a settings file while it is read: each question names a key, and {@link #done()} refuses the keys nobody asked for. */
final class Section {

    private static final List<String> FLAGS = List.of("true", "false");

    private final Path file;
    private final String path;
    private final Located.Group group;
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(Path file, String path, Located.Group group) {
        this.file = file;
        this.path = path;
        this.group = group;
    }

    /** The outermost section of a file. */
    static Section of(Path file) throws SettingsFault {
        return new Section(file, "", LocatedJson.read(file));
    }

    Set<String> keys() {
        return group.entries().keySet();
    }

    Section section(String key) throws SettingsFault {
        if (required(key) instanceof Located.Group inner) {
            return new Section(file, full(key), inner);
        }
        throw fault(key, Code.WRONG_TYPE, List.of("{ }"));
    }

    Optional<Section> optionalSection(String key) throws SettingsFault {
        asked.add(key);
        return group.entries().containsKey(key) ? Optional.of(section(key)) : Optional.empty();
    }

    String text(String key) throws SettingsFault {
        String text = single(key, Kind.TEXT, "\"\"");
        if (text.isBlank()) {
            throw fault(key, Code.OUT_OF_RANGE, List.of("text"));
        }
        return text;
    }

    /** A text that may be missing or null. */
    Optional<String> optionalText(String key) throws SettingsFault {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** Whether a key that may be missing has a value other than null. */
    boolean has(String key) {
        asked.add(key);
        Located value = group.entries().get(key);
        return value != null && !(value instanceof Located.Single single && single.kind() == Kind.NOTHING);
    }

    /** A list of at least one text. */
    List<String> texts(String key) throws SettingsFault {
        if (!(required(key) instanceof Located.Row row) || row.values().isEmpty()) {
            throw fault(key, Code.WRONG_TYPE, List.of("[\"\", ...]"));
        }
        List<String> texts = new ArrayList<>();
        for (Located value : row.values()) {
            if (!(value instanceof Located.Single single) || single.kind() != Kind.TEXT) {
                throw fault(key, Code.WRONG_TYPE, List.of("[\"\", ...]"));
            }
            texts.add(single.text());
        }
        return texts;
    }

    boolean flag(String key) throws SettingsFault {
        return Boolean.parseBoolean(single(key, Kind.FLAG, String.join(", ", FLAGS)));
    }

    /** One of the named values. */
    <T> T choice(String key, Map<String, T> values) throws SettingsFault {
        String written = single(key, Kind.TEXT, String.join(", ", new TreeSet<>(values.keySet())));
        T value = values.get(written);
        if (value == null) {
            throw fault(key, Code.OUT_OF_RANGE, NearestNames.to(written, values.keySet()));
        }
        return value;
    }

    /** A list of named values, none of them twice. */
    <T> List<T> choices(String key, Map<String, T> values) throws SettingsFault {
        if (!(required(key) instanceof Located.Row row)) {
            throw fault(key, Code.WRONG_TYPE, List.of("[ ]"));
        }
        Set<T> chosen = new LinkedHashSet<>();
        for (Located written : row.values()) {
            T value = written instanceof Located.Single single ? values.get(single.text()) : null;
            if (value == null || !chosen.add(value)) {
                throw fault(key, Code.OUT_OF_RANGE, List.copyOf(new TreeSet<>(values.keySet())));
            }
        }
        return List.copyOf(chosen);
    }

    int integer(String key, int least, int most) throws SettingsFault {
        double value = number(key, least, most);
        if (value != Math.rint(value)) {
            throw fault(key, Code.OUT_OF_RANGE, List.of(least + " to " + most));
        }
        return (int) value;
    }

    double number(String key, double least, double most) throws SettingsFault {
        return inRange(key, required(key), least, most);
    }

    /** A list of exactly so many numbers, {@code [least, most]} or {@code [red, green, blue]}. */
    double[] numbers(String key, int count, double least, double most) throws SettingsFault {
        if (!(required(key) instanceof Located.Row row) || row.values().size() != count) {
            throw fault(key, Code.WRONG_TYPE, List.of("[" + count + "]"));
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = inRange(key, row.values().get(i), least, most);
        }
        return numbers;
    }

    /** Ends the reading of the section: a key that nobody asked for is a slip of the pen, and silence would hide it. */
    void done() throws SettingsFault {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                throw fault(key, Code.UNKNOWN_KEY, NearestNames.to(key, asked));
            }
        }
    }

    /** A fault at the place of this key. */
    SettingsFault fault(String key, Code code, List<String> allowed) {
        Located value = group.entries().get(key);
        return new SettingsFault(file, value == null ? group.line() : value.line(), full(key), code, allowed);
    }

    private double inRange(String key, Located value, double least, double most) throws SettingsFault {
        String range = brief(least) + " to " + brief(most);
        if (!(value instanceof Located.Single single) || single.kind() != Kind.NUMBER) {
            throw fault(key, Code.WRONG_TYPE, List.of(range));
        }
        double number = Double.parseDouble(single.text());
        if (number < least || number > most) {
            throw fault(key, Code.OUT_OF_RANGE, List.of(range));
        }
        return number;
    }

    private static String brief(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private String single(String key, Kind kind, String allowed) throws SettingsFault {
        if (required(key) instanceof Located.Single single && single.kind() == kind) {
            return single.text();
        }
        throw fault(key, Code.WRONG_TYPE, List.of(allowed));
    }

    private Located required(String key) throws SettingsFault {
        asked.add(key);
        Located value = group.entries().get(key);
        if (value == null) {
            throw fault(key, Code.MISSING, List.of());
        }
        return value;
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
