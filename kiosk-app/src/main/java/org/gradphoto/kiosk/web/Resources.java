package org.gradphoto.kiosk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of this package that were built in. */
final class Resources {

    private Resources() {}

    /** The content of a file beside these classes. */
    static byte[] read(String name) {
        try (InputStream file = Resources.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
