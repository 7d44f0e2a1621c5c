package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/** What a phone keeps for us: the claim between scan and number, and the way back to its ticket. No script can read either. */
final class PhoneCookies {

    private static final String CLAIM = "claim";
    private static final String PASS = "pass";

    /** A session lasts a day at most. */
    private static final Duration PASS_LIFE = Duration.ofHours(12);

    private final Duration claimLife;

    /** Claims that live this long. */
    PhoneCookies(Duration claimLife) {
        this.claimLife = claimLife;
    }

    void giveClaim(Context phone, String claim) {
        give(phone, CLAIM, claim, claimLife);
    }

    void givePass(Context phone, String pass) {
        give(phone, PASS, pass, PASS_LIFE);
    }

    Optional<String> claim(Context phone) {
        return Optional.ofNullable(phone.cookie(CLAIM));
    }

    Optional<String> pass(Context phone) {
        return Optional.ofNullable(phone.cookie(PASS));
    }

    private static void give(Context phone, String name, String value, Duration life) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        phone.cookie(cookie);
    }
}
