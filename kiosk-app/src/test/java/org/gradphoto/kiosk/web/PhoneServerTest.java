package org.gradphoto.kiosk.web;

import static org.gradphoto.kiosk.web.CheckInPagesTest.assertPage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradphoto.kiosk.checkin.CodePictures;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.settings.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PhoneServerTest {

    private static final int LARGEST_SITE = 50_000;

    private final Station station = new Station();
    private final Phone phone = new Phone(station.port);

    @AfterEach
    void closeStation() {
        station.close();
    }

    @Test
    void aPortInUseGivesTheNextFreeOneAndTheCallerLearnsIt() throws Exception {
        try (PhoneServer other = anotherServer()) {
            int served = other.start(new WebSettings(Optional.empty(), station.port));

            assertTrue(served > station.port && served <= station.port + PhoneServer.MORE_PORTS, "port " + served);
            assertEquals(200, new Phone(served).get("/").statusCode());
        }
    }

    @Test
    void portsThatAreAllTakenAreRefusedByName() throws Exception {
        List<ServerSocket> taken = new ArrayList<>();
        int first = 65_530;
        try (PhoneServer other = anotherServer()) {
            for (int port = first; port <= 65_535; port++) {
                taken.add(bound(port));
            }

            NoFreePort refused =
                    assertThrows(NoFreePort.class, () -> other.start(new WebSettings(Optional.empty(), first)));

            assertEquals(first, refused.first());
            assertEquals(65_535, refused.last());
        } finally {
            for (ServerSocket socket : taken) {
                socket.close();
            }
        }
    }

    @Test
    void everyPageForbidsForeignContentAndCaches() throws Exception {
        for (String path : List.of("/", "/in", "/nowhere", "/q/x")) {
            HttpHeaders headers = phone.get(path).headers();

            assertTrue(header(headers, "Content-Security-Policy").startsWith("default-src 'none'; style-src 'self'"));
            assertEquals("nosniff", header(headers, "X-Content-Type-Options"));
            assertEquals("no-referrer", header(headers, "Referrer-Policy"));
            assertEquals("no-store", header(headers, "Cache-Control"));
            assertEquals(Optional.empty(), headers.firstValue("Server"));
        }
    }

    @Test
    void theWholeSiteIsLightAndNeedsNothingFromElsewhere() throws Exception {
        phone.takeNumber(station, "XJ-1", "1234");
        String page =
                phone.get("/t/" + station.passes.of(new TicketNumber('A', 1))).body();
        int size = bytes(page) + bytes(phone.get("/in?again").body());
        phone.post("/in/code", Map.of("code", "XJ-1"));
        size += bytes(phone.get("/in").body());
        Matcher linked = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page);
        while (linked.find()) {
            HttpResponse<String> asset = phone.get(linked.group(1));
            assertEquals(200, asset.statusCode());
            assertEquals("public, max-age=31536000, immutable", header(asset.headers(), "Cache-Control"));
            size += bytes(asset.body());
        }

        assertTrue(size < LARGEST_SITE, size + " bytes");
        assertFalse(page.contains("http://") || page.contains("https://"));
        assertFalse(page.matches("(?s).* (style|on[a-z]+)=.*"));
    }

    @Test
    void anUnknownAddressAndAWrongMethodGetAFriendlyPage() throws Exception {
        assertPage(phone.get("/wp-login.php"), 404, "没有这个页面", "扫描屏幕上的二维码");
        assertPage(
                phone.send("/t/x", "text/plain", HttpRequest.BodyPublishers.ofString("x")), 404, "没有这个页面", "扫描屏幕上的二维码");
    }

    @Test
    void aMalformedRequestIsRefusedWithoutATrace() throws Exception {
        for (String line : List.of("GET /%zz HTTP/1.1", "GET /q/../../etc/passwd HTTP/1.1", "NONSENSE")) {
            String answer = raw(line + "\r\nHost: kiosk\r\nConnection: close\r\n\r\n");

            assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
            assertFalse(answer.contains("Exception") || answer.contains("\tat "), answer);
        }
    }

    @Test
    void noCodeDigitClaimOrPassIsLogged() throws Exception {
        var heard = new ListAppender<ILoggingEvent>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        heard.start();
        root.addAppender(heard);
        String shown = station.rotating.current();
        try {
            phone.takeNumber(station, "XJ-SECRET", "987X");
            phone.get("/t/" + station.passes.of(new TicketNumber('A', 1)));
            station.log.full = true;
            new Phone(station.port).takeNumber(station, "XJ-OTHER", "9876");
        } finally {
            root.detachAppender(heard);
        }
        String pass = station.passes.of(new TicketNumber('A', 1));
        String log = heard.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(ILoggingEvent::getFormattedMessage)
                .reduce("", String::concat);

        assertTrue(log.contains("no number could be given out: DISK_FULL"), log);
        for (String secret : List.of("XJ-SECRET", "XJ-OTHER", "987", shown, pass)) {
            assertFalse(log.contains(secret), secret);
        }
    }

    private static int bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    private PhoneServer anotherServer() {
        return new PhoneServer(
                station.checkIn,
                station.desk,
                station.passes,
                file -> new CodePictures.Reading.NoPicture(),
                (id, language) -> Optional.empty());
    }

    private static ServerSocket bound(int port) throws Exception {
        var socket = new ServerSocket();
        socket.bind(new InetSocketAddress(port));
        return socket;
    }

    private String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", station.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.lines().reduce("", (all, line) -> all + line + '\n');
        }
    }

    private static String header(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElseThrow();
    }
}
