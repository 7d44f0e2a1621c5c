package org.gradphoto.kiosk.adapter.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.gradphoto.kiosk.identity.StationKey;

/** The file that all stations of a site share: a line of text nobody guesses, the same on each. Never made by the kiosk, because two would differ. */
public final class SiteKeyFile {

    /** Shorter texts can be guessed. */
    public static final int SHORTEST = 24;

    private final Path file;

    /** The key in this file. */
    public SiteKeyFile(Path file) {
        this.file = file;
    }

    /**
     * The key made of the text, whatever blanks or line ends an editor has put around it.
     *
     * @throws IOException when the file is missing, unreadable or too short
     */
    public StationKey open() throws IOException {
        String text = Files.readString(file).strip();
        if (text.length() < SHORTEST) {
            throw new IOException(file + " is shorter than " + SHORTEST + " characters: write a longer text into it,"
                    + " the same on every station");
        }
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new StationKey(secret);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
