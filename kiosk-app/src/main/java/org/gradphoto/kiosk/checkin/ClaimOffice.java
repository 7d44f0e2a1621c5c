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
 * A claim is signed and not stored: it is still good after the kiosk was killed and started again. It is good only on the device it was given to.
 */
public final class ClaimOffice {

    private static final Pattern FORM = Pattern.compile("([\\w-]{16})\\.(\\d{1,18})\\.([\\w-]{22})");
    private static final int NONCE_BYTES = 12;
    private static final int MAC_BYTES = 16;
    /** What a clock may be corrected by without ending claims. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(30);

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

    /** A new claim for this device, to be kept in a cookie: nonce, end in epoch seconds and signature. */
    String issue(Device device) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String body = base64(nonce) + '.' + clock.instant().plus(life).getEpochSecond();
        return body + '.' + signature(device, body);
    }

    /**
     * The identity of a claim that is genuine, of this device, and still runs. One that would run for longer than any new one was given out before the clock
     * was set back, and has ended.
     *
     * @throws CheckInRefused when it is forged or has ended
     */
    String verified(String claim, Device device) {
        Matcher form = FORM.matcher(claim);
        if (!form.matches() || !isSigned(form, device)) {
            throw new CheckInRefused(CheckInRefused.Reason.CLAIM_FORGED);
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(form.group(2)));
        Instant now = clock.instant();
        if (now.isAfter(end) || now.plus(life).plus(CLOCK_DRIFT).isBefore(end)) {
            throw new CheckInRefused(CheckInRefused.Reason.CLAIM_EXPIRED);
        }
        return form.group(1);
    }

    /** How long the claims live. */
    public Duration life() {
        return life;
    }

    private boolean isSigned(Matcher form, Device device) {
        String expected = signature(device, form.group(1) + '.' + form.group(2));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), form.group(3).getBytes(StandardCharsets.UTF_8));
    }

    private String signature(Device device, String body) {
        return base64(Arrays.copyOf(key.mac("claim", device.id() + ' ' + body), MAC_BYTES));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
