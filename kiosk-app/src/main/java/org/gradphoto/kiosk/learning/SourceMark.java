package org.gradphoto.kiosk.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Stands for the name of a source where the name itself has no business: a site's own sources may be named after classes. */
final class SourceMark {

    private static final int BYTES = 8;

    private SourceMark() {}

    /** The first 64 bits of the name's SHA-256, in hexadecimal digits. */
    static String of(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
