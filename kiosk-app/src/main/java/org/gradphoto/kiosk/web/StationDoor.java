package org.gradphoto.kiosk.web;

import io.javalin.Javalin;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.handover.Reception;

/** Where other stations hand tickets over. Who does not hold the key of the site learns nothing here, not even what was wrong. */
final class StationDoor {

    private static final String PATH = "/station/hand-over";
    private static final String SIGNATURE = "X-Site-Signature";

    /** A sealed code of the greatest length in Base64, and nine short lines. */
    private static final long LARGEST = 8 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Reception reception;

    StationDoor(Reception reception) {
        this.reception = reception;
    }

    void open(Javalin app) {
        app.post(PATH, this::receive);
    }

    private void receive(Context station) {
        long length = station.req().getContentLengthLong();
        if (length < 0 || length > LARGEST) {
            throw new ContentTooLargeResponse();
        }
        var whole = Body.of(station, PATIENCE);
        station.future(() -> whole.thenAccept(body -> answer(station, new String(body, StandardCharsets.UTF_8))));
    }

    private void answer(Context station, String message) {
        String signature = Optional.ofNullable(station.header(SIGNATURE)).orElse("");
        Reception.Signed answer = reception.receive(message, signature).orElseThrow(ForbiddenResponse::new);
        station.header(SIGNATURE, answer.signature());
        station.header(Header.CONTENT_TYPE, "text/plain; charset=utf-8");
        station.result(answer.answer().text());
    }
}
