package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.checkin.Device;
import org.gradphoto.kiosk.identity.SealedCode;

/** What a phone keeps for us: the claim between scan and number, and the way back to its ticket. No script can read either. */
final class PhoneCookies {

    private static final String CLAIM = "claim";
    private static final String PASS = "pass";
    private static final String DEVICE = "device";
    private static final String CODE = "code";
    private static final String LANGUAGE = "language";

    /** A session lasts a day at most. */
    private static final Duration DAY = Duration.ofHours(12);

    private final Duration claimLife;

    /** Claims that live this long. */
    PhoneCookies(Duration claimLife) {
        this.claimLife = claimLife;
    }

    void giveClaim(Context phone, String claim) {
        give(phone, CLAIM, claim, claimLife);
    }

    void givePass(Context phone, String pass) {
        give(phone, PASS, pass, DAY);
    }

    /** The code on its way from the picture to the number, sealed. */
    void giveCode(Context phone, SealedCode code) {
        give(phone, CODE, code.base64(), claimLife);
    }

    void forgetCode(Context phone) {
        give(phone, CODE, "", Duration.ZERO);
    }

    Optional<SealedCode> code(Context phone) {
        return Optional.ofNullable(phone.cookie(CODE))
                .filter(text -> !text.isEmpty())
                .map(SealedCode::new);
    }

    /** The device this phone is known as; a new one when it is not. */
    Device device(Context phone) {
        return known(phone).orElseGet(() -> {
            Device device = Device.unknown();
            give(phone, DEVICE, device.id(), DAY);
            return device;
        });
    }

    /** The device this phone is known as. */
    Optional<Device> known(Context phone) {
        return Optional.ofNullable(phone.cookie(DEVICE)).flatMap(Device::of);
    }

    void giveLanguage(Context phone, String tag) {
        give(phone, LANGUAGE, tag, DAY);
    }

    /** The language that was chosen on the page, before what the browser asks for. */
    Optional<String> language(Context phone) {
        return Optional.ofNullable(phone.cookie(LANGUAGE));
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
