package org.gradphoto.kiosk.identity;

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

    /** The first eight digits, for file names. */
    public String brief() {
        return hex.substring(0, 8);
    }
}
