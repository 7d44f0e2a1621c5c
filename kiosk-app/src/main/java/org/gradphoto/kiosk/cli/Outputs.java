package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what a command makes, whole or not at all, and never over what it reads. */
final class Outputs {

    private Outputs() {}

    /** The first of the outputs that is one of the inputs, by whatever name or link. */
    static Optional<Path> clash(List<Optional<Path>> outputs, List<Path> inputs) {
        Set<Object> read = inputs.stream().map(Outputs::identity).collect(Collectors.toSet());
        return outputs.stream()
                .flatMap(Optional::stream)
                .filter(output -> read.contains(identity(output)))
                .findFirst();
    }

    /** What two names of one file have in common: its place on the disk where the system tells it, its real path elsewhere. */
    private static Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Makes the folder that a file is to lie in. */
    static void makeFolderOf(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    static void write(Path target, String text) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Beside the target first, so that nobody ever finds half a file there. */
    static void write(Path target, byte[] bytes) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path begun = absolute.resolveSibling(absolute.getFileName() + ".part");
        Files.write(begun, bytes);
        Files.move(begun, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
