package org.gradphoto.kiosk.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The steps by which a schema grew. A step that was shipped is never changed; the version of a database is how many of them it has seen.
 *
 * @param owner class beside whose file the steps lie as resources
 * @param names of the step files in order
 */
public record Migrations(Class<?> owner, List<String> names) {

    /** Copies the list, so that the steps never change. */
    public Migrations {
        names = List.copyOf(names);
    }

    int latest() {
        return names.size();
    }

    /** The SQL that leads to this version, from 1. */
    String script(int version) {
        String name = names.get(version - 1);
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
