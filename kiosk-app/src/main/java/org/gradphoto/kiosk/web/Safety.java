package org.gradphoto.kiosk.web;

import io.javalin.Javalin;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** What holds for every page: nothing from elsewhere runs in it, nothing personal stays in a cache, and no request is larger than a form. */
final class Safety {

    /** A collection code of the greatest length, each of its bytes written as three, and the rest of the form. */
    static final int LARGEST_FORM = 16 * 1024;

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private Safety() {}

    /** Puts these routes under the rules. */
    static void guard(Javalin app) {
        app.before(phone -> HEADERS.forEach(phone::header));
        app.before("/in", Safety::refuseOddForms);
    }

    /** A body of unknown length could be endless. */
    private static void refuseOddForms(Context phone) {
        if (!phone.req().getMethod().equals("POST")) {
            return;
        }
        long length = phone.req().getContentLengthLong();
        if (length < 0) {
            throw new HttpResponseException(HttpStatus.LENGTH_REQUIRED.getCode(), "length required", Map.of());
        } else if (length > LARGEST_FORM) {
            throw new ContentTooLargeResponse();
        } else if (!isForm(phone)) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "no form", Map.of());
        }
    }

    private static boolean isForm(Context phone) {
        return Optional.ofNullable(phone.contentType())
                .filter(type -> type.startsWith(FORM_TYPE))
                .isPresent();
    }
}
