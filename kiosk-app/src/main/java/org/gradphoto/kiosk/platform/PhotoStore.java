package org.gradphoto.kiosk.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The photos of the platform, each under its own SHA-256. */
final class PhotoStore {

    /** Largest photo in bytes: twice the 900 KB of the largest profile in the field. */
    static final int LARGEST = 1_800_000;

    private static final int FAN_OUT = 2;

    private final Path root;

    PhotoStore(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    /** Writes the bytes to a file that is not yet a photo, and reads back from the disk what hash it has. */
    Arrival receive(byte[] jpeg) throws IOException {
        Path file = Files.createTempFile(root, "arriving", ".part");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(jpeg);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
            return new Arrival(file, hash(file));
        } catch (IOException fault) {
            Files.deleteIfExists(file);
            throw fault;
        }
    }

    /** A file that has arrived and is either kept or deleted. */
    record Arrival(Path file, String sha256) {}

    /** Makes it a photo; one that is there already is the same to the last byte. */
    void keep(Arrival arrival) throws IOException {
        Path target = path(arrival.sha256());
        Path folder = Files.createDirectories(target.resolveSibling("."));
        Files.move(arrival.file(), target, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        force(root);
    }

    void drop(Arrival arrival) throws IOException {
        Files.deleteIfExists(arrival.file());
    }

    /** The bytes of a photo; empty when there is none. */
    Optional<byte[]> read(String sha256) throws IOException {
        Path file = path(sha256);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, FAN_OUT)).resolve(sha256 + ".jpg");
    }

    private static String hash(Path file) throws IOException {
        try (InputStream written = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(written.readAllBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Makes a new name durable; Windows writes its folders through and has no such call. */
    private static void force(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
