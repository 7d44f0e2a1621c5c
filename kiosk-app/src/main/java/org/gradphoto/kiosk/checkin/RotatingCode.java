package org.gradphoto.kiosk.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.gradphoto.kiosk.identity.StationKey;

/**
 * The code in the queue QR: HMAC-SHA256 over session, lane and step, cut to 80 bits and written in 14 characters of base64url,
 * so that the QR stays small enough to be read from two metres. The current and the previous step count.
 */
public final class RotatingCode {

    private static final int BYTES = 10;
    /** How far back a code is recognized as once true, to tell a student "expired" and not "forged": half an hour of 10 s steps. */
    private static final int REMEMBERED_STEPS = 180;

    private final StationKey key;
    private final String place;
    private final StepClock clock;

    /** The code of one station in one session. */
    public RotatingCode(StationKey key, String session, char lane, StepClock clock) {
        this.key = key;
        this.place = session + '/' + lane + '/';
        this.clock = clock;
    }

    /** What a scanned code is worth. */
    public enum Check {
        VALID,
        /** True once, but shown too long ago. */
        EXPIRED,
        /** Never shown by this station. */
        FORGED
    }

    /** The code to show now. */
    public String current() {
        return code(clock.step());
    }

    /** How long it is shown still. */
    public Duration left() {
        return clock.left();
    }

    /** How long each code is shown. */
    public Duration length() {
        return clock.length();
    }

    /** Checks what a phone brings; the time it takes does not depend on how much of it is right. */
    public Check check(String scanned) {
        long now = clock.step();
        if (matches(scanned, now) | matches(scanned, now - 1)) {
            return Check.VALID;
        }
        for (long step = now - 2; step >= now - REMEMBERED_STEPS; step--) {
            if (matches(scanned, step)) {
                return Check.EXPIRED;
            }
        }
        return Check.FORGED;
    }

    private boolean matches(String scanned, long step) {
        return MessageDigest.isEqual(
                scanned.getBytes(StandardCharsets.UTF_8), code(step).getBytes(StandardCharsets.UTF_8));
    }

    private String code(long step) {
        byte[] mac = key.mac("rotating-code", place + step);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
