package org.gradphoto.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform that more than this machine can reach. */
class ReviewDoorTest {

    private ReferencePlatform platform;
    private Station station;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        platform = ReferencePlatform.start(data, "0.0.0.0", 0);
        station = new Station(platform);
        station.deliver("A001", Station.jpeg(1));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void withoutTheTokenNoPhotoIsShownAndNothingDecided() throws Exception {
        HttpResponse<String> page = station.send(station.request("/review"));
        assertEquals(401, page.statusCode());
        assertFalse(page.body().contains("A001"), page.body());
        String photo = "/review/photos/" + Station.sha256(Station.jpeg(1));
        assertEquals(404, station.send(station.request(photo)).statusCode());
        assertEquals(
                401,
                station.send(station.form("/review/decisions", "submission=1&decision=pass"))
                        .statusCode());
        assertTrue(station.ask("/api/summary").contains("\"in_review\":1"));
    }

    @Test
    void theTokenIsAskedOnceAndKeptAwayFromScriptsAndOtherSites() throws Exception {
        HttpResponse<String> entered = enter(platform.token());
        assertEquals(303, entered.statusCode());
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict"), cookie);
        assertFalse(cookie.contains(platform.token()), "the token itself never lies in a browser");
        String pass = cookie.substring(0, cookie.indexOf(';'));
        HttpResponse<String> page = station.send(station.request("/review").header("Cookie", pass));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<strong>A001</strong>"), page.body());
    }

    @Test
    void aWrongTokenIsToldAndOpensNothing() throws Exception {
        HttpResponse<String> refused = enter("0".repeat(64));
        assertEquals(401, refused.statusCode());
        assertTrue(refused.body().contains("This is not the token."), refused.body());
        assertTrue(refused.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(
                401,
                station.send(station.request("/review").header("Cookie", "reviewer=guess"))
                        .statusCode());
    }

    private HttpResponse<String> enter(String token) throws Exception {
        return station.send(station.form("/review/door?lang=en", "token=" + token));
    }
}
