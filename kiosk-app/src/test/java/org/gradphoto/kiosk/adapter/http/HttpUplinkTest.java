package org.gradphoto.kiosk.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.sync.OutboxEntry;
import org.gradphoto.kiosk.sync.ReviewAnswer;
import org.gradphoto.kiosk.sync.UplinkRefused;
import org.gradphoto.kiosk.sync.UplinkUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The uplink against a real HTTP server that answers as the test wants. */
class HttpUplinkTest {

    private static final String SHA = "ab".repeat(32);
    private static final CollectionCode CODE = new CollectionCode("采集码-0001");
    private static final OutboxEntry ENTRY = new OutboxEntry(
            1,
            "2026-06-12",
            new TicketNumber('A', 12),
            new AcceptedPhoto(SHA, "A012.jpg", 3, List.of(), ""),
            new SealedCode(""),
            Instant.parse("2026-06-12T08:00:00Z"),
            0);

    private final List<String> seen = new ArrayList<>();
    private int status = 200;
    private String body = "{\"sha256\":\"" + SHA + "\",\"state\":\"in-review\",\"duplicate\":false}";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aDeliveredPhotoIsAnsweredWithTheHashThePlatformHasWritten() throws Exception {
        assertEquals(SHA, deliver());
        assertEquals(
                List.of(
                        "PUT /api/photos/" + SHA,
                        "Bearer secret",
                        "image/jpeg",
                        "A012",
                        "2026-06-12T08:00:00Z",
                        "6YeH6ZuG56CBLTAwMDE",
                        "3 bytes"),
                seen);
    }

    @Test
    void theCollectionCodeNeverStandsInTheAddress() throws Exception {
        deliver();
        assertTrue(seen.get(0).endsWith(SHA), seen.get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 408, 429, 500, 502, 503, 507})
    void whatMayBeDifferentTomorrowIsTriedAgain(int answered) {
        status = answered;
        assertThrows(UplinkUnavailable.class, this::deliver);
    }

    @ParameterizedTest
    @CsvSource({"400,bad-headers", "413,too-large", "415,not-a-jpeg", "422,wrong-hash"})
    void whatConcernsThePhotoItselfIsRefusedWithThePlatformsWord(int answered, String word) {
        status = answered;
        body = "{\"error\":\"" + word + "\"}";
        UplinkRefused refused = assertThrows(UplinkRefused.class, this::deliver);
        assertEquals("the platform refuses it: " + word, refused.what());
    }

    @Test
    void aWrongTokenIsNamedSoThatTheOperatorKnowsWhatToDo() {
        status = 401;
        UplinkUnavailable away = assertThrows(UplinkUnavailable.class, this::deliver);
        assertEquals("the platform does not know this station's token (HTTP 401)", away.what());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void theSignInPageOfACampusNetworkIsNotThePlatform(int answered) {
        status = answered;
        body = "<html><title>Sign in</title></html>";
        assertThrows(UplinkUnavailable.class, this::deliver);
    }

    @Test
    void anAnswerWithoutAHashNeverCountsAsThePhotosOwn() throws Exception {
        body = "{}";
        assertEquals("", deliver());
    }

    @Test
    void nobodyListeningIsUnavailable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        HttpUplink nowhere = uplink(free, Duration.ofSeconds(5));
        assertThrows(UplinkUnavailable.class, () -> nowhere.deliver(ENTRY, CODE, new byte[3]));
    }

    @Test
    void aPlatformThatNeverAnswersIsGivenUpAfterItsTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpUplink uplink = uplink(silent.getLocalPort(), Duration.ofMillis(200));
            assertThrows(UplinkUnavailable.class, () -> uplink.answersAfter(0));
        }
    }

    @Test
    void anInterruptedDeliveryIsTriedAgainAndTheThreadStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(UplinkUnavailable.class, this::deliver);
        assertTrue(Thread.interrupted());
    }

    @Test
    void answersOfTheReviewerAreReadAndThoseNotUnderstoodDoNotStopTheOthers() throws Exception {
        body = "{\"answers\":[" + answer(1, "A001", "null") + "," + answer(2, "A002", "\"from.the-future\"") + ","
                + answer(3, "A003", "\"person.eyes-closed\"") + "]}";
        List<ReviewAnswer> answers = uplink(port(), Duration.ofSeconds(5)).answersAfter(0);
        assertEquals(
                List.of(
                        new ReviewAnswer(1, "s", new TicketNumber('A', 1), SHA, Optional.empty()),
                        new ReviewAnswer(
                                3, "s", new TicketNumber('A', 3), SHA, Optional.of(SendBackReason.EYES_CLOSED))),
                answers);
    }

    @Test
    void aRefusedQuestionForAnswersIsAskedAgainLater() {
        status = 400;
        body = "{\"error\":\"bad-cursor\"}";
        assertThrows(UplinkUnavailable.class, () -> uplink(port(), Duration.ofSeconds(5))
                .answersAfter(0));
    }

    private static String answer(int cursor, String ticket, String sentBack) {
        return "{\"cursor\":" + cursor + ",\"session\":\"s\",\"ticket\":\"" + ticket + "\",\"sha256\":\"" + SHA
                + "\",\"sent_back\":" + sentBack + "}";
    }

    private String deliver() throws UplinkUnavailable, UplinkRefused {
        return uplink(port(), Duration.ofSeconds(5)).deliver(ENTRY, CODE, new byte[3]);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static HttpUplink uplink(int port, Duration patience) {
        return new HttpUplink(URI.create("http://127.0.0.1:" + port + "/"), "采集点一", "secret", patience);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        for (String header : List.of("Authorization", "Content-Type", "X-Ticket", "X-Taken-At", "X-Collection-Code")) {
            seen.add(String.valueOf(exchange.getRequestHeaders().getFirst(header)));
        }
        seen.add(sent.length + " bytes");
        byte[] answer = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
