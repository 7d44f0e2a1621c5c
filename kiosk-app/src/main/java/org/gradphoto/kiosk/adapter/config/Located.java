package org.gradphoto.kiosk.adapter.config;

import java.util.List;
import java.util.Map;

/** A value of a settings file with the line it stands on, from 1. */
sealed interface Located {

    int line();

    /** A section: keys and values in the order of the file. */
    record Group(int line, Map<String, Located> entries) implements Located {}

    /** A list in square brackets. */
    record Row(int line, List<Located> values) implements Located {}

    /** A text, number, true, false or null. */
    record Single(int line, Kind kind, String text) implements Located {}

    /** What a single value is. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }
}
