package org.gradphoto.kiosk.checkin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** One phone's browser, known by 128 random bits that it keeps in a cookie no script can read. Says nothing about the person. */
public record Device(String id) {

    private static final Pattern FORM = Pattern.compile("[\\w-]{22}");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Refuses any other form. */
    public Device {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("a device is known by 22 characters");
        }
    }

    /** A device that is seen for the first time. */
    public static Device unknown() {
        byte[] id = new byte[BYTES];
        RANDOM.nextBytes(id);
        return new Device(Base64.getUrlEncoder().withoutPadding().encodeToString(id));
    }

    /** The device of a cookie; empty when that has another form. */
    public static Optional<Device> of(String cookie) {
        return FORM.matcher(cookie).matches() ? Optional.of(new Device(cookie)) : Optional.empty();
    }
}
