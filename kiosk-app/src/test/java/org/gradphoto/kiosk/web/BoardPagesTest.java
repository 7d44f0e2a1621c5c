package org.gradphoto.kiosk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.adapter.http.HttpBoards;
import org.gradphoto.kiosk.adapter.qr.QrReader;
import org.gradphoto.kiosk.adapter.qr.UploadedPicture;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import org.gradphoto.kiosk.board.BoardCall;
import org.gradphoto.kiosk.board.BoardFeed;
import org.gradphoto.kiosk.board.StationBoard;
import org.gradphoto.kiosk.board.StationBoardText;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.settings.BoardSettings.Wifi;
import org.gradphoto.kiosk.settings.WebSettings;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "http://192.168.1.20:8080/q/";

    private final Station station = new Station();
    private final BoardFeed feed = new BoardFeed(station.desk, 1);
    private final PhoneServer server = new PhoneServer(
            station.checkIn, station.desk, station.passes, new UploadedPicture(), (id, language) -> Optional.empty());
    private int port;

    @BeforeEach
    void open() {
        port = open(server, true, Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void close() {
        server.close();
        feed.close();
        station.close();
    }

    @Test
    void theStateIsToldInWordsThatTheBoardShows() throws Exception {
        issue(3);
        station.desk.callNext();

        JsonNode state = state();

        assertEquals("A001", state.at("/stations/0/number").asText());
        assertEquals("请 A001 号 到 1 号采集点", state.at("/stations/0/sentence").asText());
        assertEquals("2 人等候", state.path("waiting").asText());
        assertEquals("1 号采集点", state.path("lane").asText());
        assertTrue(state.path("giving").asBoolean());
    }

    @Test
    void nobodyPausedAndClosedHaveTheirWordsAndAClosedSessionNoCode() throws Exception {
        assertEquals("等待叫号", state().at("/stations/0/number").asText());

        station.desk.sessions().pause("lunch");
        assertEquals("暂停叫号", state().at("/stations/0/number").asText());

        station.desk.sessions().close("evening");
        JsonNode closed = state();
        assertEquals("已结束", closed.at("/stations/0/number").asText());
        assertFalse(closed.path("giving").asBoolean());
        assertFalse(closed.has("path"));
    }

    @Test
    void noCodeOfAStudentAndNothingElsePersonalIsInAnyAnswer() throws Exception {
        issue(2);
        station.desk.callNext();

        for (String path : List.of("/board", "/board/state", "/board/station")) {
            String answer = get(path).body();
            assertFalse(answer.contains("board-code"), path);
        }
    }

    @Test
    void thePageObeysTheStrictPolicyAndTellsNobodyWhereItIs() throws Exception {
        HttpResponse<String> page = get("/board");

        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
        assertFalse(page.body().contains("style=\""), "the policy refuses styles inside the page");
    }

    @Test
    void otherStationsAreToldWhatThisOneShows() throws Exception {
        issue(2);
        station.desk.callNext();

        assertEquals(
                Optional.of(feed.view().own()),
                StationBoardText.parse(get("/board/station").body()));
    }

    @Test
    void aSiteThatWantsNoBoardInBrowsersStillAnswersOtherStations() throws Exception {
        try (PhoneServer closed = new PhoneServer(
                station.checkIn,
                station.desk,
                station.passes,
                new UploadedPicture(),
                (id, language) -> Optional.empty())) {
            int other = open(closed, false, Locale.SIMPLIFIED_CHINESE);

            assertEquals(404, new Phone(other).get("/board").statusCode());
            assertEquals(404, new Phone(other).get("/board/state").statusCode());
            assertEquals(200, new Phone(other).get("/board/station").statusCode());
        }
    }

    @Test
    void aNeighboursCallAppearsOnThisBoardIsToldOnceAndIsGoneWhenItIsSilent() throws Exception {
        try (var neighbour = new Station();
                var elsewhere = new BoardFeed(neighbour.desk, 2);
                var heard = new BoardFeed(neighbour.desk, 3);
                var listening = new HttpBoards(
                        Map.of('A', URI.create("http://127.0.0.1:" + port)), heard, NamedThreads.scheduled("boards"))) {
            var first = new CountDownLatch(1);
            var called = new CountDownLatch(1);
            var gone = new CountDownLatch(1);
            var all = heard.views().subscribe(view -> {
                if (!view.others().isEmpty()) {
                    first.countDown();
                } else if (first.getCount() == 0) {
                    gone.countDown();
                }
            });
            var calls = heard.callsElsewhere().subscribe(call -> called.countDown());
            listening.open();
            assertTrue(first.await(20, TimeUnit.SECONDS), "the neighbour is heard of");

            issue(1);
            station.desk.callNext();
            assertTrue(called.await(20, TimeUnit.SECONDS), "its call is heard of");
            assertEquals(
                    2,
                    elsewhere.view().stations().size() + heard.view().others().size());

            server.close();
            assertTrue(gone.await(40, TimeUnit.SECONDS), "it is given up");
            all.close();
            calls.close();
        }
    }

    @Test
    void aTelevisionShowsTheBoardAndItsCodeReads() throws Exception {
        issue(9);
        station.desk.callNext();
        try (var television = new Television(1920, 1080)) {
            television.open(port, "/board");
            television.awaitTexts(".number", List.of("A001"));
            television.awaitTexts("#waiting", List.of("8 人等候"));
            byte[] png = television.photograph("television");
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage right =
                    picture.getSubimage(picture.getWidth() / 2, 0, picture.getWidth() / 2, picture.getHeight());
            assertEquals(Optional.of(ADDRESS + station.rotating.current()), new QrReader().read(right));

            feed.hear('B', neighbour(2, "B017"));
            feed.hear('C', neighbour(3, "C105"));
            television.awaitTexts(".number", List.of("A001", "B017", "C105"));
            assertNothingOverflows(television);
            television.photograph("television-three-stations");

            station.desk.seat();
            station.desk.sessions().stopNumbers();
            television.awaitTexts(".sentence", List.of("A001 号 正在拍摄", "请 B017 号 到 2 号采集点", "请 C105 号 到 3 号采集点"));
            television.awaitScript("return document.getElementById('code').hidden", true);

            server.close();
            television.awaitScript("return document.getElementById('lost').hidden", false);
            television.photograph("television-lost");
        }
    }

    @Test
    void aTallTelevisionHasTheCodeBelowAndNothingIsCutOff() throws Exception {
        issue(9);
        station.desk.callNext();
        try (var television = new Television(1080, 1920)) {
            television.open(port, "/board");
            television.awaitTexts(".number", List.of("A001"));
            assertNothingOverflows(television);
            television.photograph("television-tall");
            assertEquals(List.of(), television.complaints());
        }
    }

    private static void assertNothingOverflows(Television television) {
        television.awaitScript(
                "return document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"
                        + " && Array.from(document.querySelectorAll('.call')).every("
                        + "c => c.scrollHeight <= c.clientHeight + 1 && c.scrollWidth <= c.clientWidth + 1)",
                true);
    }

    private static StationBoard neighbour(int point, String number) {
        return new StationBoard(
                point,
                SessionState.Phase.OPEN,
                true,
                Optional.of(new BoardCall(TicketNumber.parse(number), point, 1, false, Instant.EPOCH)),
                List.of(),
                4,
                Optional.empty());
    }

    private int open(PhoneServer pages, boolean inBrowser, Locale language) {
        BoardScreen screen = new BoardScreen(
                new BoardTexts(language),
                "桂林理工大学 · 图书馆大厅",
                Optional.of(new Wifi("GRAD-PHOTO", Optional.of("12345678"), false)),
                new BoardScreen.Door(station.rotating, new ZxingQrCode(), () -> ADDRESS));
        pages.serveToo(new BoardPages(feed, screen, inBrowser));
        return pages.start(new WebSettings(Optional.empty(), 0));
    }

    private void issue(int students) {
        for (int i = 0; i < students; i++) {
            station.checkIn.atDesk(new CollectionCode("board-code-" + i));
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return new Phone(port).get(path);
    }

    private JsonNode state() throws Exception {
        return JSON.readTree(get("/board/state").body());
    }
}
