package org.gradphoto.kiosk.handover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.identity.StationKey;

/** What the shared key of a site does: signs messages and answers (HMAC-SHA256), and seals codes on their way from station to station. */
public final class SiteSeal {

    private static final String MESSAGE = "hand-over-message";
    private static final String ANSWER = "hand-over-answer";

    private final StationKey key;
    private final CodeVault vault;

    /** The seal of the site with this key. */
    public SiteSeal(StationKey siteKey) {
        this.key = siteKey;
        this.vault = new CodeVault(siteKey);
    }

    /** The signature of a message, 64 hexadecimal digits. */
    public String sign(Message message) {
        return mac(MESSAGE, message.text());
    }

    /** The signature of an answer; another purpose, so that no message can be played back as one. */
    public String sign(Answer answer) {
        return mac(ANSWER, answer.text());
    }

    /** Whether this text is a message of a station of the site. */
    public boolean isMessage(String text, String signature) {
        return equal(mac(MESSAGE, text), signature);
    }

    /** Whether this text is an answer of a station of the site. */
    public boolean isAnswer(String text, String signature) {
        return equal(mac(ANSWER, text), signature);
    }

    SealedCode seal(CollectionCode code) {
        return vault.seal(code);
    }

    /**
     * Opens a code another station has sealed.
     *
     * @throws IllegalStateException when it was not sealed with the key of the site
     */
    CollectionCode open(SealedCode code) {
        return vault.open(code);
    }

    private String mac(String purpose, String text) {
        return HexFormat.of().formatHex(key.mac(purpose, text));
    }

    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
