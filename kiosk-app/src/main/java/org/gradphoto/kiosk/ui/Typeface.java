package org.gradphoto.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The typeface that comes with the kiosk: named by the style sheets, so that Chinese is readable on a machine without Chinese fonts. */
public final class Typeface {

    private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);
    private static final double ANY_SIZE = 12;

    private final Path folder;

    /** The TrueType files of this folder. */
    public Typeface(Path folder) {
        this.folder = folder;
    }

    /** Makes the typeface known to JavaFX. A missing folder is logged and not fatal: a machine with Chinese fonts still shows them. */
    public void load() {
        List<Path> files = files();
        if (files.isEmpty()) {
            LOG.warn("no typeface in {}: Chinese may show as boxes", folder.toAbsolutePath());
        }
        files.forEach(Typeface::load);
    }

    private static void load(Path file) {
        if (Font.loadFont(file.toUri().toString(), ANY_SIZE) == null) {
            LOG.warn("{} is no typeface that JavaFX can read", file.toAbsolutePath());
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
