package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that a command line names: each file as it is, each folder with all pictures in it and below it, sorted. */
final class PictureList {

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp");

    private PictureList() {}

    static List<Path> of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        named.forEach(path -> files.addAll(Files.isDirectory(path) ? in(path) : List.of(path)));
        return files;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(PictureList::isPicture)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
