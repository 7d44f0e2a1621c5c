package org.gradphoto.kiosk.adapter.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.gradphoto.kiosk.identity.StationKey;

/**
 * The file {@code station.key} in the data folder, made once and never again: without it no sealed code can be opened any more. Only the kiosk's user may
 * read it, where the file system knows users.
 */
public final class StationKeyFile {

    private static final String NAME = "station.key";
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;

    /** The key file of this data folder. */
    public StationKeyFile(Path folder) {
        this.folder = folder;
    }

    /**
     * The station's key; a new one when there is no file yet.
     *
     * @throws IOException when the file cannot be read or written, or is damaged: it is never replaced
     */
    public StationKey open() throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            create(file);
        }
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != StationKey.LENGTH) {
            throw new IOException(file + " has " + secret.length + " bytes instead of " + StationKey.LENGTH
                    + ": put back the copy from the backup");
        }
        return new StationKey(secret);
    }

    /** Whole or not at all: after a power cut there is no file or the complete one. */
    private void create(Path file) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(NAME + ".new");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, NEW, forOwnerOnly())) {
            channel.write(ByteBuffer.wrap(StationKey.random().secret()));
            channel.force(true);
        }
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
    }

    private FileAttribute<?>[] forOwnerOnly() {
        boolean knowsOwners =
                folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A folder can be opened and forced on the systems that need it; Windows does neither. */
    private void forceFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
