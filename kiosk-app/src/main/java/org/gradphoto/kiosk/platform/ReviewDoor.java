package org.gradphoto.kiosk.platform;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import org.gradphoto.kiosk.identity.StationKey;

/** Lets reviewers in: everybody on this machine when only it is served, and those who know the token otherwise. */
final class ReviewDoor {

    private static final String COOKIE = "reviewer";
    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

    private final boolean open;
    private final Token token;
    /** What the cookie must hold: derived, so that the token itself never lies in a browser. */
    private final Token pass;

    ReviewDoor(boolean open, Token token, StationKey key) {
        this.open = open;
        this.token = token;
        this.pass = new Token(HexFormat.of().formatHex(key.mac("reviewer", "cookie")));
    }

    boolean isInside(Context request) {
        return open || pass.is(Optional.ofNullable(request.cookie(COOKIE)).orElse(""));
    }

    void show(Context request) {
        request.status(HttpStatus.UNAUTHORIZED);
        request.html(page(request).door(false));
    }

    /** Takes the token as a password, once for a working day. */
    void enter(Context request) {
        if (!token.is(Optional.ofNullable(request.formParam("token")).orElse("").strip())) {
            request.status(HttpStatus.UNAUTHORIZED);
            request.html(page(request).door(true));
            return;
        }
        var cookie = new Cookie(COOKIE, pass.value());
        cookie.setPath("/review");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge((int) A_WORKING_DAY.toSeconds());
        request.cookie(cookie);
        request.redirect("/review?lang=" + ReviewTexts.of(request).tag(), HttpStatus.SEE_OTHER);
    }

    private static ReviewPage page(Context request) {
        return new ReviewPage(ReviewTexts.of(request), ZoneId.systemDefault());
    }
}
