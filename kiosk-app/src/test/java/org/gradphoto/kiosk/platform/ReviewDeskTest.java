package org.gradphoto.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review page over real HTTP. */
class ReviewDeskTest {

    private static final String PASS = "submission=1&decision=pass";

    private ReferencePlatform platform;
    private Station station;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        platform = ReferencePlatform.start(data, ReferencePlatform.LOOPBACK, 0);
        station = new Station(platform);
        station.deliver("A001", Station.jpeg(1));
        station.deliver("A002", Station.jpeg(2));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void thePhotoThatHasWaitedLongestIsShownWithItsNumberAndNoCode() throws Exception {
        String page = get("/review");
        assertTrue(page.contains("<strong>A001</strong>"), page);
        assertTrue(page.contains("/review/photos/" + Station.sha256(Station.jpeg(1))), page);
        assertFalse(page.contains("secret-code-of"), page);
    }

    @Test
    void everyReasonOfTheControlledListCanBeChosenInBothLanguages() throws Exception {
        for (String page : new String[] {get("/review?lang=zh-CN"), get("/review?lang=en")}) {
            for (SendBackReason reason : SendBackReason.values()) {
                assertTrue(page.contains("value=\"" + reason.code() + "\""), reason.code());
            }
        }
    }

    @Test
    void aPassedPhotoIsAnsweredAndTheNextIsShown() throws Exception {
        HttpResponse<String> answer = decide(PASS);
        assertEquals(303, answer.statusCode());
        assertTrue(get("/review").contains("<strong>A002</strong>"));
        assertTrue(station.ask("/api/reviews?after=0")
                .startsWith("{\"answers\":[{\"cursor\":1,\"session\":\"2026-06-12\",\"ticket\":\"A001\",\"sha256\":\""
                        + Station.sha256(Station.jpeg(1)) + "\",\"sent_back\":null,"));
    }

    @Test
    void aPhotoSentBackCarriesItsReasonToTheStation() throws Exception {
        decide("submission=1&decision=person.eyes-closed");
        assertTrue(station.ask("/api/reviews?after=0").contains("\"sent_back\":\"person.eyes-closed\""));
        assertTrue(get("/review?lang=zh-CN").contains("<b>A001</b> <span>闭眼</span>"));
    }

    @Test
    void theCursorGrowsAndLeavesOutWhatWasFetched() throws Exception {
        decide(PASS);
        decide("submission=2&decision=quality.blurred");
        String later = station.ask("/api/reviews?after=1");
        assertTrue(later.startsWith("{\"answers\":[{\"cursor\":2,"), later);
        assertFalse(later.contains("A001"), later);
        assertEquals("{\"answers\":[]}", station.ask("/api/reviews?after=2"));
    }

    @Test
    void theFirstDecisionStaysWhenAKeyWasHitTwice() throws Exception {
        decide(PASS);
        decide("submission=1&decision=quality.blurred");
        assertTrue(station.ask("/api/summary").contains("\"passed\":1,\"sent_back\":0"));
    }

    @Test
    void aReasonThatIsNotOnTheListIsRefused() throws Exception {
        assertEquals(400, decide("submission=1&decision=ugly").statusCode());
        assertEquals(400, decide("submission=x&decision=pass").statusCode());
        assertTrue(station.ask("/api/summary").contains("\"in_review\":2"));
    }

    @Test
    void whenAllIsDecidedThePageSaysSoAndLooksAgainByItself() throws Exception {
        decide(PASS);
        decide("submission=2&decision=pass");
        String page = get("/review?lang=en");
        assertTrue(page.contains("No photo waits for review"), page);
        assertTrue(page.contains("data-reload=\"5\""), page);
    }

    @Test
    void anotherSiteCannotDecideThroughTheReviewersBrowser() throws Exception {
        var crossSite = station.form("/review/decisions", PASS).setHeader("Sec-Fetch-Site", "cross-site");
        assertEquals(403, station.send(crossSite).statusCode());
        assertTrue(station.ask("/api/summary").contains("\"in_review\":2"));
    }

    @Test
    void anOldBrowserIsJudgedByTheOriginItSends() throws Exception {
        String own = "http://127.0.0.1:" + platform.port();
        assertEquals(303, oldBrowser(own));
        assertEquals(403, oldBrowser("http://evil.example"));
        assertEquals(403, oldBrowser("null"));
    }

    @Test
    void aForeignNameThatResolvesToThisMachineIsNotServed() throws Exception {
        try (Socket browser = new Socket("127.0.0.1", platform.port())) {
            String request = "GET /review HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            browser.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        }
    }

    @Test
    void nothingFromElsewhereMayRunInThePage() throws Exception {
        HttpResponse<String> page = station.send(station.request("/review"));
        assertEquals(
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'",
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertFalse(page.body().contains("style="), "styles in the page would be blocked");
        assertFalse(page.body().contains(" on"), "handlers in the page would be blocked");
    }

    @Test
    void thePageSpeaksTheBrowsersLanguageAndChineseToAllOthers() throws Exception {
        assertTrue(accepting("en-GB,en;q=0.9").contains("<html lang=\"en\">"));
        assertTrue(accepting("zh-TW").contains("<html lang=\"zh-CN\">"));
        assertTrue(accepting("fr").contains("<html lang=\"zh-CN\">"));
        assertTrue(accepting(";;;").contains("<html lang=\"zh-CN\">"));
    }

    @Test
    void aPhotoIsShownAsItWasDelivered() throws Exception {
        HttpResponse<String> photo = station.send(station.request("/review/photos/" + Station.sha256(Station.jpeg(1))));
        assertEquals(200, photo.statusCode());
        assertEquals("image/jpeg", photo.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                404,
                station.send(station.request("/review/photos/" + "0".repeat(64)))
                        .statusCode());
        assertEquals(404, station.send(station.request("/review/photos/x")).statusCode());
    }

    private int oldBrowser(String origin) throws Exception {
        var request = station.request("/review/decisions")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(PASS));
        return station.send(request).statusCode();
    }

    private String accepting(String language) throws Exception {
        return station.send(station.request("/review").header("Accept-Language", language))
                .body();
    }

    private HttpResponse<String> decide(String form) throws Exception {
        return station.send(station.form("/review/decisions", form));
    }

    private String get(String path) throws Exception {
        return station.send(station.request(path)).body();
    }
}
