package org.gradphoto.kiosk.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.StoreUnavailable.Cause;

/** A secret of 32 random bytes in a file that only its owner may read, written in 64 hexadecimal digits. */
final class SecretFile {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SecretFile() {}

    /** The secret's digits; made at the first start. */
    static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            String digits = Files.readString(file).strip();
            if (HexFormat.of().parseHex(digits).length != BYTES) {
                throw new StoreUnavailable(Cause.DAMAGED, file + " holds no secret of " + BYTES + " bytes");
            }
            return digits;
        } catch (IllegalArgumentException fault) {
            throw new StoreUnavailable(Cause.DAMAGED, file + " is no hexadecimal number", fault);
        } catch (IOException fault) {
            throw new StoreUnavailable(Cause.BROKEN, file + " cannot be read or made", fault);
        }
    }

    /** Made beside its place and moved there, so that a power cut leaves no empty secret. */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path folder = file.toAbsolutePath().resolveSibling("");
        Path begun = Files.createTempFile(folder, "secret", ".part", permissions(folder));
        Files.writeString(begun, HexFormat.of().formatHex(secret), StandardOpenOption.DSYNC, StandardOpenOption.WRITE);
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] permissions(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
