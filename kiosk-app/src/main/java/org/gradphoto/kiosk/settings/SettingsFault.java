package org.gradphoto.kiosk.settings;

import java.nio.file.Path;
import java.util.List;

/** A settings file that cannot be taken as it is: says where the fault lies and what is allowed there, so that whoever wrote it can mend it. */
public final class SettingsFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. The screens find the sentence by the name. */
    public enum Code {
        /** The file is missing or may not be read. */
        NO_FILE,
        /** The text is no JSON; {@code allowed} is what was expected. */
        NOT_JSON,
        /** The key is not known here; {@code allowed} names the nearest keys first. */
        UNKNOWN_KEY,
        /** The key stands twice in one section. */
        DUPLICATE_KEY,
        /** The key is missing; {@code allowed} is empty. */
        MISSING,
        /** The value has another type, such as text for a number. */
        WRONG_TYPE,
        /** The value is of the right type but not allowed. */
        OUT_OF_RANGE,
        /** The value is allowed by itself but not together with others; {@code allowed} tells what would fit them. */
        CONTRADICTS
    }

    private final transient Path file;
    private final int line;
    private final String key;
    private final Code code;
    private final List<String> allowed;

    /**
     * A fault.
     *
     * @param line counted from 1; 0 when it concerns the whole file
     * @param key with its sections, such as {@code camera.width}; empty when it concerns the whole file
     * @param allowed what may stand there: values, or a range as one text
     */
    public SettingsFault(Path file, int line, String key, Code code, List<String> allowed) {
        super(file + (line > 0 ? ":" + line : "") + " " + key + " " + code + hint(allowed));
        this.file = file;
        this.line = line;
        this.key = key;
        this.code = code;
        this.allowed = List.copyOf(allowed);
    }

    public Path file() {
        return file;
    }

    /** The line of the fault, from 1; 0 when it concerns the whole file. */
    public int line() {
        return line;
    }

    /** The key with its sections, such as {@code camera.width}; empty when it concerns the whole file. */
    public String key() {
        return key;
    }

    public Code code() {
        return code;
    }

    /** What may stand there instead: values, key names or a range. */
    public List<String> allowed() {
        return allowed;
    }

    private static String hint(List<String> allowed) {
        return allowed.isEmpty() ? "" : ", allowed: " + String.join(", ", allowed);
    }
}
