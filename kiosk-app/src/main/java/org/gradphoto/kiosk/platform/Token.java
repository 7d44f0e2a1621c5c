package org.gradphoto.kiosk.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The secret by which stations, and reviewers who are not at this machine, are let in. */
final class Token {

    private static final String BEARER = "Bearer ";

    private final String value;

    Token(String value) {
        this.value = value;
    }

    /** Whether this is the token, in a time that does not tell how much of it is right. */
    boolean is(String given) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    String value() {
        return value;
    }

    boolean isBearer(String authorization) {
        return authorization.startsWith(BEARER) && is(authorization.substring(BEARER.length()));
    }
}
