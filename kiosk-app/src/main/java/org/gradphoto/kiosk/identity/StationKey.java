package org.gradphoto.kiosk.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The station's one secret, 32 random bytes, from which a key of its own is derived for each purpose. */
public final class StationKey {

    /** Length of the secret in bytes. */
    public static final int LENGTH = 32;

    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    /**
     * Takes the secret read from the station's key file.
     *
     * @throws IllegalArgumentException when it is not {@value #LENGTH} bytes long
     */
    public StationKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("the station's key has " + LENGTH + " bytes, not " + secret.length);
        }
        this.secret = secret.clone();
    }

    /** A new secret. */
    public static StationKey random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new StationKey(secret);
    }

    /** The secret itself, a copy, to be written to the key file. */
    public byte[] secret() {
        return secret.clone();
    }

    /** HMAC-SHA256 of the message under the key of this purpose, 32 bytes. */
    public byte[] mac(String purpose, String message) {
        return hmac(derived(purpose), message.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of one purpose: HMAC-SHA256 of its name under the secret, 32 bytes. */
    byte[] derived(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }
}
