package org.gradphoto.kiosk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckInPagesTest {

    private final Station station = new Station();
    private final Phone phone = new Phone(station.port);

    @AfterEach
    void closeStation() {
        station.close();
    }

    @Test
    void aScannedCodeIsExchangedForAClaimAtOnce() throws Exception {
        HttpResponse<String> answer = phone.get(station.scanned());

        assertEquals(303, answer.statusCode());
        assertEquals("/in", location(answer));
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("claim="))
                .findFirst()
                .orElseThrow();
        assertTrue(
                cookie.matches("claim=[\\w-]{16}\\.\\d+\\.[\\w-]{22}; Path=/; (Expires=[^;]+; )?Max-Age=240; HttpOnly; "
                        + "SameSite=Lax"),
                cookie);
    }

    @Test
    void aSlowPhoneIsNotPunishedAfterItsScan() throws Exception {
        phone.get(station.scanned());
        station.nanos.addAndGet(Duration.ofMinutes(3).toNanos());
        station.clock.turn(Duration.ofMinutes(3));

        assertEquals(200, phone.get("/in").statusCode());
        assertEquals("/t/" + pass(1), location(phone.ask("XJ-1", "123X")));
    }

    @Test
    void theFormLeadsToTheTicket() throws Exception {
        HttpResponse<String> answer = phone.takeNumber(station, " XJ-1\n", "123x");

        assertEquals(303, answer.statusCode());
        assertEquals("/t/" + pass(1), location(answer));
        assertEquals(1, station.desk.line().waiting().size());
    }

    @Test
    void anExpiredCodeIsToBeScannedAgain() throws Exception {
        String old = station.scanned();
        station.nanos.addAndGet(Duration.ofSeconds(20).toNanos());

        assertPage(phone.get(old), 410, "排号已过期\n重新扫码", "屏幕上");
        assertPage(phone.get("/in"), 410, "排号已过期\n重新扫码", "屏幕上");
    }

    @Test
    void theCodeOfTheLastStepStillCounts() throws Exception {
        String last = station.scanned();
        station.nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        assertEquals(303, phone.get(last).statusCode());
    }

    @Test
    void aForgedCodeIsRefused() throws Exception {
        assertPage(phone.get("/q/AAAAAAAAAAAAAA"), 403, "排号失败", "这不是本采集点的二维码");
        assertPage(phone.get("/q/%3Cscript%3E"), 403, "排号失败", "这不是本采集点的二维码");
    }

    @Test
    void aReplayedClaimGivesNoSecondNumberToAnotherCode() throws Exception {
        phone.takeNumber(station, "XJ-1", "1234");

        assertPage(phone.ask("XJ-2", "1234"), 409, "排号失败", "已为另一个采集码取号");
        assertEquals(1, station.desk.line().tickets().size());
    }

    @Test
    void anEndedClaimIsRefusedEvenWhenTheBrowserStillSendsIt() throws Exception {
        phone.get(station.scanned());
        station.clock.turn(Duration.ofSeconds(241));

        assertPage(phone.ask("XJ-1", "1234"), 410, "排号已过期\n重新扫码", "屏幕上");
    }

    @Test
    void aForgedClaimIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + station.port + "/in"))
                .header("Cookie", "claim=AAAAAAAAAAAAAAAA.99999999999.AAAAAAAAAAAAAAAAAAAAAA")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=1&tail=1234&consent=" + CheckIn.CONSENT_VERSION))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertPage(answer, 403, "排号失败", "扫码信息无效");
    }

    @Test
    void twoPhonesWithOneCodeHaveOneTicket() throws Exception {
        String first = location(phone.takeNumber(station, "XJ-1", "123X"));
        String second = location(new Phone(station.port).takeNumber(station, "XJ-1", "123x"));

        assertEquals(first, second);
        assertEquals(1, station.desk.line().tickets().size());
    }

    @Test
    void aStrangerWithTheCodeButNotTheDigitsGetsNothing() throws Exception {
        phone.takeNumber(station, "XJ-1", "1234");

        HttpResponse<String> answer = new Phone(station.port).takeNumber(station, "XJ-1", "4321");

        assertPage(answer, 403, "排号失败", "证件号不符");
        assertFalse(answer.body().contains("A001"));
    }

    @Test
    void aNumberFromTheDeskIsNotGivenOutAgain() throws Exception {
        station.checkIn.atDesk(new CollectionCode("XJ-1"));

        assertPage(phone.takeNumber(station, "XJ-1", "1234"), 409, "已有号码", "摄影师");
    }

    @Test
    void aCodeThatHasItsPhotoGetsNoNewNumberFromAnotherHand() throws Exception {
        station.checkIn.atDesk(new CollectionCode("XJ-1"));
        station.desk.callNext();
        station.desk.seat();
        station.desk.accept(Station.photo());

        assertPage(phone.takeNumber(station, "XJ-1", "1234"), 409, "已完成采集", "已有照片");
    }

    @Test
    void whatIsMissingIsNamedAndNothingTypedComesBack() throws Exception {
        phone.get(station.scanned());

        phone.post("/in/code", Map.of("code", "XJ-SECRET"));
        HttpResponse<String> answer = phone.post("/in", Map.of("tail", "12a4"));

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().matches("(?s).*id=\"tail-problem\" role=\"alert\"[^>]* >.*"), answer.body());
        assertTrue(answer.body().contains("id=\"consent-problem\" role=\"alert\" >"));
        assertFalse(answer.body().contains("XJ-SECRET"));
        assertFalse(answer.body().contains("12a4"));
        assertEquals(0, station.desk.line().tickets().size());
    }

    @Test
    void consentToAnOlderTextIsNoConsent() throws Exception {
        phone.get(station.scanned());

        assertEquals(
                422,
                phone.post("/in", Map.of("code", "XJ-1", "tail", "1234", "consent", "2025-1"))
                        .statusCode());
    }

    @Test
    void anEmptyCodeAndOneLongerThanAnyQrAreRefused() throws Exception {
        phone.get(station.scanned());

        assertEquals(422, phone.ask("  ", "1234").statusCode());
        assertEquals(
                422, phone.ask("x".repeat(CollectionCode.LONGEST + 1), "1234").statusCode());
        assertEquals(303, phone.ask("x".repeat(CollectionCode.LONGEST), "1234").statusCode());
    }

    @Test
    void requestsLargerThanAFormAreRefused() throws Exception {
        phone.get(station.scanned());

        assertEquals(413, phone.ask("x".repeat(Safety.LARGEST_FORM), "1234").statusCode());
    }

    @Test
    void aBodyWithoutLengthOrOfAnotherKindIsRefused() throws Exception {
        phone.get(station.scanned());

        HttpRequest.BodyPublisher endless =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100]));

        assertEquals(
                411,
                phone.send("/in", "application/x-www-form-urlencoded", endless).statusCode());
        assertEquals(
                415,
                phone.send("/in", "application/json", HttpRequest.BodyPublishers.ofString("{}"))
                        .statusCode());
    }

    @Test
    void aFullDiskGivesNoNumberAndSaysSo() throws Exception {
        station.log.full = true;

        assertPage(phone.takeNumber(station, "XJ-1", "1234"), 503, "暂时无法出号", "请告诉摄影师");
        assertEquals(0, station.desk.line().tickets().size());

        station.log.full = false;
        assertEquals(303, phone.ask("XJ-1", "1234").statusCode());
    }

    @Test
    void anEnglishPhoneIsToldInEnglish() throws Exception {
        var english = new Phone(station.port, "en-GB,en;q=0.8,zh;q=0.5");

        assertPage(english.get("/q/AAAAAAAAAAAAAA"), 403, "No number", "scan the one shown on the screen");
        assertPage(new Phone(station.port, "fr").get("/"), 200, "请扫描屏幕上的二维码", "大屏幕");
        assertPage(new Phone(station.port, ";;;q=").get("/"), 200, "请扫描屏幕上的二维码", "大屏幕");
    }

    private String pass(int ordinal) {
        return station.passes.of(new TicketNumber('A', ordinal));
    }

    private static String location(HttpResponse<String> answer) throws IOException {
        return answer.headers().firstValue("Location").orElseThrow(() -> new IOException(answer.body()));
    }

    static void assertPage(HttpResponse<String> answer, int status, String title, String detail) {
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains('>' + title + "</h1>"), answer.body());
        assertTrue(answer.body().contains(detail), answer.body());
    }
}
