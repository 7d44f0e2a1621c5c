package org.gradphoto.kiosk.platform;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for the review pages: nothing from elsewhere runs in them, nothing stays in a cache, and no other site can decide through the reviewer's browser. */
final class PageSafety {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final boolean loopbackOnly;

    PageSafety(boolean loopbackOnly) {
        this.loopbackOnly = loopbackOnly;
    }

    void guard(Javalin app) {
        app.before(request -> HEADERS.forEach(request::header));
        app.before(this::refuseForeignNames);
        app.before(PageSafety::refuseOtherSites);
    }

    /** A name of somebody else that resolves to this machine would make their page same-origin with ours. */
    private void refuseForeignNames(Context request) {
        String host = Optional.ofNullable(request.host()).orElse("");
        if (loopbackOnly && !LOOPBACK.matcher(host).matches()) {
            throw new ForbiddenResponse("loopback only");
        }
    }

    private static void refuseOtherSites(Context request) {
        if (request.req().getMethod().equals("POST") && !isOwn(request)) {
            throw new ForbiddenResponse("only from the review page");
        }
    }

    /** Browsers of before 2023 send no Sec-Fetch-Site; every browser sends the origin of a posted form. */
    private static boolean isOwn(Context request) {
        return Optional.ofNullable(request.header("Sec-Fetch-Site"))
                .map(OWN_SITES::contains)
                .orElseGet(() -> isOwnOrigin(request));
    }

    private static boolean isOwnOrigin(Context request) {
        try {
            return Optional.ofNullable(request.header("Origin"))
                    .map(URI::create)
                    .map(URI::getAuthority)
                    .equals(Optional.ofNullable(request.host()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
