package org.gradphoto.kiosk.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/** Keyed hash of a collection code: tells two codes apart without knowing them. 64 hexadecimal digits. */
public record CodeFingerprint(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what is not 64 hexadecimal digits. */
    public CodeFingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits");
        }
    }

    /** Whether the other is the same; the time it takes does not depend on how much of it is. */
    public boolean matches(CodeFingerprint other) {
        return MessageDigest.isEqual(
                hex.getBytes(StandardCharsets.US_ASCII), other.hex.getBytes(StandardCharsets.US_ASCII));
    }

    /** The first eight digits, for file names. */
    public String brief() {
        return hex.substring(0, 8);
    }
}
