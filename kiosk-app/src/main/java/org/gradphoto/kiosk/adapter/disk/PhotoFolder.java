package org.gradphoto.kiosk.adapter.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accepted photos, {@code data/photos/<session>/<file>}. Safe for any thread as long as no two write the same file. */
public final class PhotoFolder implements PhotoShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoFolder.class);
    private static final String BEGUN = ".part";
    /** A single name: no separator, and no dot in front that could lead upwards. */
    private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]*");

    private final Path root;

    /**
     * Opens the folder, makes it when missing, and clears what a power cut left half written.
     *
     * @throws org.gradphoto.kiosk.queue.StoreUnavailable when it cannot be made or read
     */
    public PhotoFolder(Path root) {
        this.root = root.toAbsolutePath();
        try {
            Files.createDirectories(this.root);
            sweep();
        } catch (IOException fault) {
            throw DiskFault.of(this.root, 0, fault);
        }
    }

    @Override
    public void put(String session, String file, byte[] jpeg) {
        Path folder = root.resolve(checked(session));
        Path target = folder.resolve(checked(file));
        Path begun = folder.resolve(file + BEGUN);
        try {
            makeFolder(folder);
            write(begun, jpeg);
            Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException fault) {
            remove(begun);
            throw DiskFault.of(root, jpeg.length, fault);
        }
    }

    @Override
    public byte[] get(String session, String file) {
        try {
            return Files.readAllBytes(root.resolve(checked(session)).resolve(checked(file)));
        } catch (IOException fault) {
            throw DiskFault.reading(fault);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(root);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Makes a new name in the folder durable. Windows has no such call and writes its folders through. */
    private static void force(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void sweep() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> files = Files.walk(root, 2)) {
            leftovers = files.filter(file -> file.toString().endsWith(BEGUN)).toList();
        }
        leftovers.forEach(PhotoFolder::remove);
    }

    private static void remove(Path begun) {
        try {
            if (Files.deleteIfExists(begun)) {
                LOG.info("removed the half written {}", begun.getFileName());
            }
        } catch (IOException fault) {
            LOG.warn("the half written {} stays", begun.getFileName(), fault);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no file name: " + name);
        }
        return name;
    }
}
