package org.gradphoto.kiosk.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradphoto.kiosk.identity.StationKey;

/**
 * Exchanges a scanned rotating code for a claim of a few minutes, so that a slow phone is not punished.
 * A claim is signed and not stored: it is still good after the kiosk was killed and started again.
 */
public final class ClaimOffice {

    private static final Pattern FORM = Pattern.compile("([\\w-]{16})\\.(\\d{1,18})\\.([\\w-]{22})");
    private static final int NONCE_BYTES = 12;
    private static final int MAC_BYTES = 16;

    private final StationKey key;
    private final Clock clock;
    private final Duration life;
    private final SecureRandom random = new SecureRandom();

    /** Claims that live this long. */
    public ClaimOffice(StationKey key, Clock clock, Duration life) {
        this.key = key;
        this.clock = clock;
        this.life = life;
    }

    /** A new claim, to be kept in a cookie: nonce, end in epoch seconds and signature. */
    public String issue() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String body = base64(nonce) + '.' + clock.instant().plus(life).getEpochSecond();
        return body + '.' + signature(body);
    }

    /**
     * The identity of a claim that is genuine and still runs.
     *
     * @throws CheckInRefused when it is forged or has ended
     */
    String verified(String claim) {
        Matcher form = FORM.matcher(claim);
        if (!form.matches() || !isSigned(form)) {
            throw new CheckInRefused(CheckInRefused.Reason.CLAIM_FORGED);
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(form.group(2)));
        if (clock.instant().isAfter(end)) {
            throw new CheckInRefused(CheckInRefused.Reason.CLAIM_EXPIRED);
        }
        return form.group(1);
    }

    /** How long the claims live. */
    public Duration life() {
        return life;
    }

    private boolean isSigned(Matcher form) {
        String expected = signature(form.group(1) + '.' + form.group(2));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), form.group(3).getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String body) {
        return base64(Arrays.copyOf(key.mac("claim", body), MAC_BYTES));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
