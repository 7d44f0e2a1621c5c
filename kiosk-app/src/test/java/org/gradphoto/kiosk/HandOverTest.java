package org.gradphoto.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.adapter.http.HttpNeighbours;
import org.gradphoto.kiosk.adapter.system.SiteKeyFile;
import org.gradphoto.kiosk.handover.Courier;
import org.gradphoto.kiosk.handover.HandOver;
import org.gradphoto.kiosk.handover.Message;
import org.gradphoto.kiosk.handover.Reception;
import org.gradphoto.kiosk.handover.SiteSeal;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Two stations of a site, each with its database and its pages, hand a ticket over through real HTTP. */
class HandOverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SESSION = "2026-06-12";

    private final CloseInReverse closing = new CloseInReverse();
    private final HttpClient anybody = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private SiteSeal seal;
    private Ledger a;
    private Ledger b;
    private FrontDoor doorB;
    private Courier courier;

    @BeforeEach
    void openTheStations() throws IOException {
        Path key = Files.writeString(folder.resolve("site.key"), "a text that nobody guesses, 2026\r\n");
        seal = new SiteSeal(new SiteKeyFile(key).open());
        a = ledger('A');
        b = ledger('B');
        doorB = closing.add(new FrontDoor(b, settings('B'), Clock.systemUTC()));
        doorB.welcome(new Reception(b.desk(), b.vault(), seal, 'B', doorB::page));
        doorB.open();
        courier = courier(addressOfB(), seal);
    }

    @AfterEach
    void closeTheStations() {
        closing.close();
    }

    @Test
    void theTicketKeepsItsNumberAndItsCodeAndThePhoneIsSentOn() throws Exception {
        Ticket sent = issue(a, "the student's code");
        Ticket gone = courier.send(sent.number(), 'B', "camera");

        assertEquals(TicketState.TRANSFERRED, gone.state());
        assertEquals(
                List.of("A001"),
                b.desk().line().waiting().stream()
                        .map(t -> t.number().toString())
                        .toList());
        assertEquals(
                "the student's code",
                b.vault()
                        .open(b.desk().transfers().parcel(sent.number()).code())
                        .value());
        String page = gone.whereabouts().orElseThrow().page().orElseThrow();
        HttpResponse<String> seen =
                anybody.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString());
        assertEquals(200, seen.statusCode());
        assertTrue(seen.body().contains("A001"));
    }

    @Test
    void aStationThatIsAwayGetsNothingAndTheTicketStaysInItsPlace() throws Exception {
        Ticket sent = issue(a, "code");
        Courier toNobody = courier(nobody(), seal);
        refused(TicketRefused.Reason.STATION_AWAY, () -> toNobody.send(sent.number(), 'B', "camera"));
        assertEquals(
                TicketState.WAITING,
                a.desk().line().ticket(sent.number()).orElseThrow().state());
    }

    @Test
    void aStationThatGoesAwayHalfWayKeepsTheTicketInTheOutTrayUntilItIsBack() throws Exception {
        Ticket sent = issue(a, "code");
        a.desk().transfers().send(sent.number(), 'B', "one", "camera");
        Courier toNobody = courier(nobody(), seal);
        toNobody.carryOut();
        refused(TicketRefused.Reason.STATION_AWAY, () -> toNobody.takeBack(sent.number()));
        assertEquals(1, a.desk().transfers().outTray().size());

        courier.carryOut();
        assertEquals(0, a.desk().transfers().outTray().size());
        assertEquals(1, b.desk().line().waiting().size());
    }

    @Test
    void whatWasTakenBackIsNotThereAndCannotArriveLater() {
        Ticket sent = issue(a, "code");
        a.desk().transfers().send(sent.number(), 'B', "one", "camera");
        assertEquals(TicketState.WAITING, courier.takeBack(sent.number()).state());
        assertTrue(b.desk().line().tickets().isEmpty());
        a.desk().transfers().send(sent.number(), 'B', "one", "camera");
        courier.carryOut();
        assertTrue(b.desk().line().waiting().isEmpty());
        assertEquals(1, a.desk().line().waiting().size());
    }

    @Test
    void unknownStationsAndTheOwnAreRefusedByName() {
        Ticket sent = issue(a, "code");
        refused(TicketRefused.Reason.UNKNOWN_STATION, () -> courier.send(sent.number(), 'C', "camera"));
        refused(TicketRefused.Reason.UNKNOWN_STATION, () -> courier.send(sent.number(), 'A', "camera"));
        refused(TicketRefused.Reason.UNKNOWN_NUMBER, () -> courier.send(new TicketNumber('A', 99), 'B', "camera"));
    }

    @Test
    void aCodeThatHasANumberThereComesBackToItsOwnLine() {
        Ticket sent = issue(a, "code");
        issue(b, "code");
        assertEquals(
                TicketState.WAITING, courier.send(sent.number(), 'B', "camera").state());
        assertEquals(1, b.desk().line().waiting().size());
    }

    @Test
    void whoDoesNotHoldTheKeyOfTheSiteHandsNothingOver() throws Exception {
        SiteSeal forged = new SiteSeal(StationKey.random());
        HandOver handOver = handOver(SESSION, 'B');
        assertEquals(
                403,
                post(handOver, forged.sign(new Message(Message.Verb.OFFER, handOver)))
                        .statusCode());
        assertEquals(403, post(handOver, "").statusCode());
        assertTrue(b.desk().line().tickets().isEmpty());
    }

    @Test
    void aMessagePlayedBackOrMeantForAnotherDayOrStationChangesNothing() throws Exception {
        Ticket sent = issue(a, "code");
        courier.send(sent.number(), 'B', "camera");
        int events = b.desk().events().size();
        HandOver played = new HandOver(
                SESSION, 'A', 'B', sent(b), sent.number(), sent.issuedAt(), "2026-1", new SealedCode("AAAA"));
        assertEquals(
                200,
                post(played, seal.sign(new Message(Message.Verb.OFFER, played))).statusCode());
        HandOver yesterday = handOver("2026-06-11", 'B');
        String answer = post(yesterday, seal.sign(new Message(Message.Verb.OFFER, yesterday)))
                .body();
        assertTrue(answer.contains(Reception.OTHER_SESSION), answer);
        HandOver forC = handOver(SESSION, 'C');
        assertEquals(
                403,
                post(forC, seal.sign(new Message(Message.Verb.OFFER, forC))).statusCode());
        assertEquals(events, b.desk().events().size());
    }

    @Test
    void aCodeThatNobodyCanOpenIsNotTakenIn() throws Exception {
        HandOver handOver = handOver(SESSION, 'B');
        String answer = post(handOver, seal.sign(new Message(Message.Verb.OFFER, handOver)))
                .body();
        assertTrue(answer.contains(Reception.CODE_UNREADABLE), answer);
        assertTrue(b.desk().line().tickets().isEmpty());
    }

    @Test
    void anAnswerThatIsNotSignedCountsAsNone() throws Exception {
        Ticket sent = issue(a, "code");
        Courier mistrusting = courier(addressOfB(), new SiteSeal(StationKey.random()));
        refused(TicketRefused.Reason.STATION_AWAY, () -> mistrusting.send(sent.number(), 'B', "camera"));
    }

    @Test
    void noCodeIsReadableOnTheWay() {
        HandOver handOver = handOver(SESSION, 'B');
        assertFalse(new Message(Message.Verb.OFFER, handOver).text().contains("code-of-a-student"));
    }

    private static String sent(Ledger at) {
        return at.desk().events().stream()
                .map(event -> event.action())
                .filter(TicketAction.Arrived.class::isInstance)
                .map(action -> ((TicketAction.Arrived) action).transfer())
                .findFirst()
                .orElseThrow();
    }

    private HandOver handOver(String session, char to) {
        return new HandOver(
                session,
                'A',
                to,
                "forged",
                new TicketNumber('A', 7),
                Instant.EPOCH,
                "2026-1",
                a.vault().seal(new CollectionCode("code-of-a-student")));
    }

    private HttpResponse<String> post(HandOver handOver, String signature) throws Exception {
        return anybody.send(
                HttpRequest.newBuilder(URI.create(addressOfB() + "/station/hand-over"))
                        .header("X-Site-Signature", signature)
                        .POST(BodyPublishers.ofString(new Message(Message.Verb.OFFER, handOver).text()))
                        .build(),
                BodyHandlers.ofString());
    }

    private Ledger ledger(char lane) {
        return closing.add(new Ledger(folder.resolve("data-" + lane), SESSION, lane, Clock.systemUTC()));
    }

    private KioskSettings settings(char lane) {
        return new Parts(Home.here()).rehearsalSettings(folder.resolve("data-" + lane));
    }

    private Courier courier(URI address, SiteSeal with) {
        return new Courier(a.desk(), a.vault(), with, 'A', new HttpNeighbours(Map.of('B', address), with, PATIENCE));
    }

    private URI addressOfB() {
        URI prefix = URI.create(doorB.addressPrefix());
        return URI.create("http://127.0.0.1:" + prefix.getPort());
    }

    /** A port where nobody listens. */
    private static URI nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static Ticket issue(Ledger at, String code) {
        return at.desk()
                .issue(
                        new TicketAction.Issued(
                                at.vault().fingerprint(new CollectionCode(code)),
                                Optional.empty(),
                                at.vault().seal(new CollectionCode(code)),
                                TicketAction.Origin.DESK,
                                "2026-1"),
                        "photographer");
    }

    private static void refused(TicketRefused.Reason reason, Executable step) {
        assertEquals(reason, assertThrows(TicketRefused.class, step).reason());
    }
}
