package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.gradphoto.kiosk.ui.OpenWindows.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.adapter.qr.QrReader;
import org.gradphoto.kiosk.board.BoardCall;
import org.gradphoto.kiosk.board.StationBoard;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.settings.BoardSettings;
import org.gradphoto.kiosk.settings.ScreenSettings.Language;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.gradphoto.kiosk.ui.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the hall sees in each state, on a real monitor; every state leaves a screenshot. */
class BoardStatesTest {

    private static final Path PICTURES =
            Path.of(System.getProperty("screenshots", "kiosk-app/target/screenshots"), "board");
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private ScriptedHouse house = house(Language.ZH_CN);
    private Optional<OpenWindows> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(OpenWindows::close);
        house.close();
    }

    @Test
    void aPausedSessionSaysThatNumbersStayValid() throws Exception {
        OpenWindows windows = open();
        house.issueAtDesk(3);
        house.desk.sessions().pause("lunch");

        windows.boardSays("#board-number", "暂停叫号");
        windows.boardSays("#board-sentence", "请稍候，号码有效");
        look("paused");
    }

    @Test
    void aClosedSessionGivesNoNumbersAndShowsNoCode() throws Exception {
        OpenWindows windows = open();
        house.desk.sessions().close("evening");

        windows.boardSays("#board-number", "已结束");
        eventually("the code is gone", () -> !node("#qr").isVisible());
        assertTrue(onScreen(() -> node("#board-no-more").isVisible()));
        look("closed");
    }

    @Test
    void afterTheLastNumberTheCodeGoesAndTheCallsGoOn() throws Exception {
        OpenWindows windows = open();
        house.issueAtDesk(2);
        house.desk.sessions().stopNumbers();
        house.session.callNext();

        windows.boardSays("#board-number", "A001");
        eventually("the code is gone", () -> !node("#qr").isVisible());
        look("no-more-numbers");
    }

    @Test
    void twoStationsStandAboveEachOther() throws Exception {
        OpenWindows windows = open();
        house.issueAtDesk(4);
        house.session.callNext();
        house.boardFeed.hear('B', other('B', 2, 17, true, 9));

        windows.boardSays("#board-2-number", "B017");
        windows.boardSays("#board-2-sentence", "B017 号 正在拍摄");
        windows.boardSays("#board-waiting", "12 人等候");
        windows.boardSays("#board-pace", "约 11 秒一位");
        look("two-stations");

        house.boardFeed.lose('B');
        eventually("the lost station is gone", () -> board().getScene().lookup("#board-2-number") == null);
    }

    @Test
    void fourStationsStandTwoByTwoInTheOrderOfTheirPoints() throws Exception {
        OpenWindows windows = open();
        house.issueAtDesk(4);
        house.session.callNext();
        house.boardFeed.hear('D', other('D', 4, 102, false, 0));
        house.boardFeed.hear('B', other('B', 2, 17, true, 9));
        house.boardFeed.hear(
                'C',
                new StationBoard(3, SessionState.Phase.PAUSED, true, Optional.empty(), List.of(), 5, Optional.empty()));

        windows.boardSays("#board-number", "A001");
        windows.boardSays("#board-2-number", "B017");
        windows.boardSays("#board-3-number", "暂停叫号");
        windows.boardSays("#board-4-number", "D102");
        look("four-stations");
    }

    @Test
    void onlyANewCallLightsUp() throws Exception {
        OpenWindows windows = open();
        house.issueAtDesk(2);
        windows.boardSays("#board-waiting", "2 人等候");
        look("idle");
        house.session.callNext();
        eventually("it lights up", this::isLit);
        house.session.shoot();
        eventually("the student sits, the light is off", () -> !isLit());
        look("seated");

        house.issueAtDesk(1);
        windows.boardSays("#board-waiting", "2 人等候");
        assertFalse(onScreen(this::isLit), "news of others must not draw the eye");
    }

    @Test
    void theNetworkOfTheHallIsNamedAndItsCodeCanBeRead() throws Exception {
        house.board = new BoardSettings(
                Optional.of(new BoardSettings.Wifi("GRAD;PHOTO", Optional.of("pass\\word"), false)), false);
        OpenWindows windows = open();
        house.issueAtDesk(6);
        house.session.callNext();

        windows.boardSays("#board-wifi", "GRAD;PHOTO");
        look("wifi");
        BufferedImage whole = onScreen(() -> Snapshots.of(board().getScene()));
        Rectangle2D place = place(node("#wifi-qr"));
        BufferedImage code = whole.getSubimage(
                (int) (place.getMinX() - board().getX()),
                (int) (place.getMinY() - board().getY()),
                (int) place.getWidth(),
                (int) place.getHeight());
        assertEquals(Optional.of("WIFI:T:WPA;S:GRAD\\;PHOTO;P:pass\\\\word;;"), new QrReader().read(code));
    }

    @Test
    void aTallWallHasTheCodeBelowTheNumber() throws Exception {
        house.board = new BoardSettings(
                Optional.of(new BoardSettings.Wifi("GRAD-PHOTO", Optional.of("12345678"), false)), false);
        OpenWindows windows = open();
        house.issueAtDesk(12);
        for (int i = 0; i < 5; i++) {
            house.session.callNext();
            house.session.noShow();
        }
        house.session.callNext();
        Fit.resize(windows.board, 607, 1080);

        eventually(
                "the code is below",
                () -> place(node("#qr")).getMinY()
                        > place(node("#board-number")).getMaxY());
        look("tall");
        house.boardFeed.hear('B', other('B', 2, 17, true, 9));
        windows.boardSays("#board-2-number", "B017");
        look("tall-two-stations");
    }

    @Test
    void theBoardSpeaksEnglishToo() throws Exception {
        house.close();
        house = house(Language.EN);
        OpenWindows windows = open();
        house.issueAtDesk(4);
        house.session.callNext();
        house.boardFeed.hear('B', other('B', 2, 17, true, 9));
        house.desk.sessions().pause("lunch");

        windows.boardSays("#board-2-sentence", "B017 is being photographed");
        look("two-stations-english");
    }

    private OpenWindows open() throws Exception {
        OpenWindows windows = new OpenWindows(house);
        open = Optional.of(windows);
        return windows;
    }

    private static ScriptedHouse house(Language language) {
        return new ScriptedHouse(new ScriptedExaminer(), language, new CameraSpec.Webcam(Optional.empty()));
    }

    private static StationBoard other(char lane, int point, int ordinal, boolean seated, int waiting) {
        Instant now = Instant.now();
        return new StationBoard(
                point,
                SessionState.Phase.OPEN,
                true,
                Optional.of(new BoardCall(new TicketNumber(lane, ordinal), point, 1, seated, now)),
                List.of(
                        new BoardCall(new TicketNumber(lane, ordinal - 1), point, 1, true, now.minusSeconds(11)),
                        new BoardCall(new TicketNumber(lane, ordinal - 2), point, 1, true, now.minusSeconds(25))),
                waiting,
                Optional.of(Duration.ofSeconds(11)));
    }

    private boolean isLit() {
        return node("#board-number").getParent().getPseudoClassStates().contains(FRESH);
    }

    private Node node(String id) {
        return board().getScene().lookup(id);
    }

    private Stage board() {
        return open.orElseThrow().board;
    }

    private static Rectangle2D place(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** Every word fits, and the picture of the monitor is kept. */
    private void look(String state) {
        BufferedImage picture = onScreen(() -> Snapshots.of(board().getScene()));
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(state + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Fit.assertFits(board(), state);
    }
}
