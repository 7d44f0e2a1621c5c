package org.gradphoto.kiosk.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals collection codes for the disk and recognizes them again without opening them. Safe for any thread. */
public final class CodeVault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final StationKey key;
    private final SecureRandom random = new SecureRandom();

    /** A vault that opens only what was sealed with the same key. */
    public CodeVault(StationKey key) {
        this.key = key;
    }

    /** The keyed hash a code is recognized by. */
    public CodeFingerprint fingerprint(CollectionCode code) {
        return new CodeFingerprint(HexFormat.of().formatHex(key.mac("code-fingerprint", code.value())));
    }

    /** Keyed hash of a code together with the last four characters of the ID: recognizes the same person coming back. */
    public CodeFingerprint holder(CollectionCode code, IdTail tail) {
        return new CodeFingerprint(HexFormat.of().formatHex(key.mac("code-holder", tail.value() + code.value())));
    }

    /** Encrypts a code: AES-256-GCM, the 12-byte nonce before the text. */
    public SealedCode seal(CollectionCode code) {
        return seal(code, "");
    }

    /** Encrypts a code so that only who names the same bond can open it. */
    public SealedCode seal(CollectionCode code, String bond) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, bond, code.value().getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return new SealedCode(Base64.getEncoder().encodeToString(whole));
    }

    /**
     * Decrypts a code for its upload.
     *
     * @throws IllegalStateException when it was sealed with another key or was changed
     */
    public CollectionCode open(SealedCode sealed) {
        return open(sealed, "");
    }

    /**
     * Decrypts a code that was sealed with this bond.
     *
     * @throws IllegalStateException when it was sealed with another key or bond or was changed
     */
    public CollectionCode open(SealedCode sealed, String bond) {
        byte[] whole = decoded(sealed);
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] text = run(Cipher.DECRYPT_MODE, nonce, bond, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
        return new CollectionCode(new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] decoded(SealedCode sealed) {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.base64());
            if (whole.length > NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return whole;
            }
            throw new IllegalStateException("this code was cut off");
        } catch (IllegalArgumentException changed) {
            throw new IllegalStateException("this code was changed", changed);
        }
    }

    private byte[] run(int mode, byte[] nonce, String bond, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode, new SecretKeySpec(key.derived("code-seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bond.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("this code was not sealed with this station's key", wrongKey);
        }
    }
}
