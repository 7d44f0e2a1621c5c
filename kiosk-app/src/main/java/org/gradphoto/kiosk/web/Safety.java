package org.gradphoto.kiosk.web;

import io.javalin.Javalin;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What holds for every page: nothing from elsewhere runs in it, nothing personal stays in a cache, and no request is larger than what is asked for. */
final class Safety {

    /** A collection code of the greatest length, each of its bytes written as three, and the rest of the form. */
    static final int LARGEST_FORM = 16 * 1024;

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data: blob:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private static final String ANY_PICTURE = "image/";
    private static final String UNNAMED = "application/octet-stream";

    private Safety() {}

    /** Puts these routes under the rules. */
    static void guard(Javalin app, Limits limits) {
        app.before(phone -> HEADERS.forEach(phone::header));
        app.before(limits::request);
        app.before("/in", phone -> refuseOdd(phone, LARGEST_FORM, FORM_TYPE));
        app.before("/in/code", phone -> refuseOdd(phone, LARGEST_FORM, FORM_TYPE));
        app.before("/in/picture", phone -> refuseOdd(phone, PictureDesk.LARGEST_PICTURE, ANY_PICTURE, UNNAMED));
    }

    /** A body of unknown length could be endless. */
    private static void refuseOdd(Context phone, int largest, String... types) {
        if (!phone.req().getMethod().equals("POST")) {
            return;
        }
        long length = phone.req().getContentLengthLong();
        if (length < 0) {
            throw new HttpResponseException(HttpStatus.LENGTH_REQUIRED.getCode(), "length required", Map.of());
        } else if (length > largest) {
            throw new ContentTooLargeResponse();
        } else if (!isOf(phone, types)) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "wrong type", Map.of());
        }
    }

    private static boolean isOf(Context phone, String... types) {
        return Optional.ofNullable(phone.contentType())
                .filter(type -> Arrays.stream(types).anyMatch(type::startsWith))
                .isPresent();
    }
}
