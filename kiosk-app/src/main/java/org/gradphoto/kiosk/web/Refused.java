package org.gradphoto.kiosk.web;

import io.javalin.http.HttpStatus;

/** A request is not done, and the words for why stand under a key. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;

    /** The texts are {@code KEY.title} and {@code KEY.detail}. */
    Refused(HttpStatus status, String key) {
        super(key);
        this.status = status;
        this.key = key;
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }
}
