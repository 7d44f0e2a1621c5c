package org.gradphoto.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.DirectShutter;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back: what the reviewer decides on the platform's page comes to the station and to the student's phone. */
class ReviewersAnswerTest {

    private static final TicketNumber A001 = new TicketNumber('A', 1);
    private static final long PATIENCE_SECONDS = 20;

    private final CloseInReverse closing = new CloseInReverse();
    private final HttpClient phone =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @TempDir
    Path data;

    private Ledger ledger;
    private FrontDoor door;
    private WayOut wayOut;
    private CaptureSession chair;

    @BeforeEach
    void openTheStation() {
        Parts parts = new Parts(Home.here());
        KioskSettings settings = parts.rehearsalSettings(data);
        Clock clock = Clock.systemUTC();
        ledger = closing.add(new Ledger(data, "2026-06-12", 'A', clock));
        door = closing.add(new FrontDoor(ledger, settings, clock));
        wayOut = closing.add(WayOut.open(settings));
        Despatch despatch = closing.add(new Despatch(ledger, wayOut.uplink(), clock));
        Darkroom darkroom = parts.darkroom(settings);
        PortraitReader reader = closing.add(darkroom.reader());
        DirectShutter shutter = closing.add(new DirectShutter(parts.unpaced(settings, new CameraSpec.Demo()), clock));
        chair = new CaptureSession(
                ledger.desk(),
                shutter,
                darkroom.examiner(reader, closing.add(darkroom.standardizer())),
                ledger.shelf());
        door.open();
        despatch.open();
    }

    @AfterEach
    void closeTheStation() {
        closing.close();
    }

    @Test
    void aPhotoSentBackReachesTheStationAndTheStudentWithItsReason() throws Exception {
        URI ticketPage = takeNumber();
        photograph();
        awaitProgress(new PhotoProgress.InReview());
        assertEquals("in-review", state(ticketPage).get("step").asText());

        review("submission=1&decision=" + SendBackReason.EYES_CLOSED.code());

        awaitProgress(new PhotoProgress.SentBack(SendBackReason.EYES_CLOSED));
        JsonNode state = state(ticketPage);
        assertEquals("sent-back", state.get("step").asText());
        assertTrue(state.get("advice").asText().length() > 3, state.toString());
    }

    @Test
    void aPassedPhotoReachesTheStationAndTheStudent() throws Exception {
        URI ticketPage = takeNumber();
        photograph();
        awaitProgress(new PhotoProgress.InReview());

        review("submission=1&decision=pass");

        awaitProgress(new PhotoProgress.Passed());
        assertEquals("passed", state(ticketPage).get("step").asText());
    }

    private URI takeNumber() throws IOException, InterruptedException {
        URI form = redirect(HttpRequest.newBuilder(URI.create(door.address())).build());
        return redirect(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=DEMO-1&tail=123X&consent=" + CheckIn.CONSENT_VERSION))
                .build());
    }

    private void photograph() throws CameraLost {
        chair.callNext();
        chair.shoot();
        chair.accept(Optional.empty());
    }

    private void review(String decision) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(wayOut.address().resolve("/review/decisions"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(decision))
                .build();
        assertEquals(303, send(request).statusCode());
    }

    private JsonNode state(URI ticketPage) throws IOException, InterruptedException {
        URI address = URI.create(ticketPage + "/state");
        return new ObjectMapper()
                .readTree(send(HttpRequest.newBuilder(address).build()).body());
    }

    private URI redirect(HttpRequest request) throws IOException, InterruptedException {
        return request.uri()
                .resolve(send(request).headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return phone.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The desk tells each change, so that nothing has to be asked again and again. */
    private void awaitProgress(PhotoProgress wanted) throws InterruptedException {
        TicketDesk desk = ledger.desk();
        CountDownLatch reached = new CountDownLatch(1);
        try (var listening = desk.lines().subscribe(line -> line.ticket(A001)
                .filter(ticket -> ticket.progress().equals(wanted))
                .ifPresent(ticket -> reached.countDown()))) {
            boolean already = desk.line().ticket(A001).orElseThrow().progress().equals(wanted);
            assertTrue(already || reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "never " + wanted);
        }
    }
}
