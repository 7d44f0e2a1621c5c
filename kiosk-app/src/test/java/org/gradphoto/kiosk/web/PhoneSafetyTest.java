package org.gradphoto.kiosk.web;

import static org.gradphoto.kiosk.web.CheckInPagesTest.assertPage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.adapter.qr.QrPicture;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What phones may do to the kiosk, as docs/phone-safety.md names it. */
class PhoneSafetyTest {

    private final Station station = new Station();
    private final Phone phone = new Phone(station.port);
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void closeStation() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        station.close();
    }

    @Test
    void aPictureOfTheCodeLeadsToTheDigitsAndNeitherIsInTheAnswer() throws Exception {
        phone.get(station.scanned());

        HttpResponse<String> taken = sendPicture("XJ-SECRET");
        HttpResponse<String> form = phone.get("/in");

        assertEquals(303, taken.statusCode());
        assertTrue(form.body().contains("id=\"tail-step\""));
        assertFalse((taken.headers() + taken.body() + form.body()).contains("XJ-SECRET"));
    }

    @Test
    void aPictureWithoutAClaimIsNotEvenTakenIn() throws Exception {
        assertPage(sendPicture("XJ-1"), 410, "排号已过期\n重新扫码", "屏幕上");
    }

    @Test
    void aDeviceThatSendsPictureAfterPictureIsSlowedDown() throws Exception {
        phone.get(station.scanned());
        for (int i = 0; i < 8; i++) {
            assertEquals(303, sendPicture("XJ-" + i).statusCode());
        }

        HttpResponse<String> ninth = sendPicture("XJ-9");

        assertPage(ninth, 429, "操作太频繁", "人工排号");
        assertEquals("5", ninth.headers().firstValue("Retry-After").orElseThrow());
    }

    @Test
    void oneDeviceWithTwoCodesHasTwoTickets() throws Exception {
        phone.takeNumber(station, "XJ-1", "1234");
        phone.takeNumber(station, "XJ-2", "1234");

        assertEquals(2, station.desk.line().waiting().size());
        assertTrue(phone.get("/").headers().firstValue("Location").orElseThrow().startsWith("/t/A002-"));
    }

    @Test
    void aClockSetBackAnHourRevivesNothing() throws Exception {
        String old = station.scanned();
        station.nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        station.clock.turn(Duration.ofMinutes(5));
        phone.get(station.scanned());

        station.clock.turn(Duration.ofHours(-1));

        assertEquals(410, phone.get(old).statusCode());
        assertPage(phone.ask("XJ-1", "1234"), 410, "排号已过期\n重新扫码", "屏幕上");
        assertEquals(303, phone.takeNumber(station, "XJ-1", "1234").statusCode());
    }

    @Test
    void aMalformedFormIsRefused() throws Exception {
        phone.get(station.scanned());
        HttpRequest.BodyPublisher odd = HttpRequest.BodyPublishers.ofString("code=%zz&tail");

        assertPage(phone.send("/in", "application/x-www-form-urlencoded", odd), 400, "无法处理", "重试");
    }

    @Test
    void fortyStalledFormsHoldNobodyUp() throws Exception {
        String cookies = cookies(phone.get(station.scanned()));
        for (int i = 0; i < 40; i++) {
            send("POST /in HTTP/1.1\r\nHost: kiosk\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 900\r\nCookie: " + cookies + "\r\n\r\ncode=");
        }

        assertEquals(303, answersWithin(Duration.ofSeconds(5)).statusCode());
    }

    @Test
    void twoHundredPhonesThatNeverCloseHoldNobodyUp() throws Exception {
        station.checkIn.atDesk(new CollectionCode("XJ-0"));
        String events = "/t/" + station.passes.of(new TicketNumber('A', 1)) + "/events";
        for (int i = 0; i < 200; i++) {
            send("GET " + events + " HTTP/1.1\r\nHost: kiosk\r\n\r\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (station.server.listeners() < 200) {
                Thread.onSpinWait();
            }
        });

        assertEquals(303, answersWithin(Duration.ofSeconds(5)).statusCode());
    }

    @Test
    void aVandalBehindTheSameAddressShutsNobodyOut() throws Exception {
        try (Station narrow = new Station(new Limits.Rate(3, 0.001))) {
            var student = new Phone(narrow.port);
            var vandal = new Phone(narrow.port);
            student.get(narrow.scanned());
            vandal.get("/wp-login.php");
            vandal.get("/wp-login.php");

            assertEquals(429, vandal.get("/wp-login.php").statusCode());
            assertEquals(200, student.get("/in").statusCode());
            assertEquals(303, student.ask("XJ-1", "1234").statusCode());
            String ticket = "/t/" + narrow.passes.of(new TicketNumber('A', 1));
            assertEquals(200, new Phone(narrow.port).get(ticket).statusCode());
        }
    }

    private HttpResponse<String> answersWithin(Duration time) {
        return assertTimeoutPreemptively(time, () -> new Phone(station.port).get(station.scanned()));
    }

    private HttpResponse<String> sendPicture(String code) throws Exception {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new QrPicture(new ZxingQrCode().modules(code)).image(4), "png", file);
        return phone.send("/in/picture", "image/png", HttpRequest.BodyPublishers.ofByteArray(file.toByteArray()));
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private void send(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), station.port);
        open.add(socket);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }
}
