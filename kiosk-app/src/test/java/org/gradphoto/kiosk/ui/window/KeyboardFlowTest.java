package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.gradphoto.kiosk.ui.OpenWindows.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class KeyboardFlowTest {

    private final FxRobot keys = new FxRobot();
    private final ScriptedExaminer examiner = new ScriptedExaminer();
    private final ScriptedHouse house = new ScriptedHouse(examiner);
    private OpenWindows windows;

    @BeforeEach
    void open() throws Exception {
        windows = new OpenWindows(house);
    }

    @AfterEach
    void close() {
        windows.close();
        house.close();
    }

    @Test
    void aStudentWithoutAPhoneGoesFromTheDeskToTheSavedPhotoByKeysAlone() {
        keys.type(KeyCode.F2);
        type("CODE42");
        keys.type(KeyCode.ENTER);
        windows.stationSays("#issued", "A001");

        keys.type(KeyCode.N);
        windows.stationSays("#number", "A001");
        windows.boardSays("#board-number", "A001");
        windows.boardSays("#board-sentence", "请 A001 号 到 1 号采集点");

        keys.type(KeyCode.SPACE);
        stageBecomes(Stage.Reviewing.class);
        windows.boardSays("#board-sentence", "A001 号 正在拍摄");

        keys.type(KeyCode.ENTER);
        stageBecomes(Stage.Idle.class);
        assertEquals(TicketState.DONE, state("A001"));
        assertEquals(1, house.store.photos.size());
        windows.stationSays("#number", "—");
        assertEquals(List.of("A001"), house.heard());
    }

    @Test
    void aRetakeGoesBackToTheLivePictureAndAClickerShootsAgain() {
        callOne();
        keys.type(KeyCode.SPACE);
        stageBecomes(Stage.Reviewing.class);

        keys.type(KeyCode.R);
        stageBecomes(Stage.Posing.class);
        keys.type(KeyCode.PAGE_DOWN);
        stageBecomes(Stage.Reviewing.class);
    }

    @Test
    void whoDoesNotComeIsCalledAgainAndThenMissed() {
        house.issueAtDesk(1);
        callOne();
        keys.type(KeyCode.C);
        eventually("heard twice", () -> house.heard().equals(List.of("A001", "A001")));

        keys.type(KeyCode.S);
        stageBecomes(Stage.Idle.class);
        assertEquals(TicketState.NO_SHOW, state("A001"));
        keys.type(KeyCode.N);
        windows.boardSays("#board-number", "A002");
    }

    @Test
    void aWrongStepIsTakenBack() {
        callOne();
        keys.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        stageBecomes(Stage.Idle.class);
        assertEquals(TicketState.WAITING, state("A001"));
    }

    @Test
    void whoIsPutBackWaitsAgainAndWhoIsTurnedAwayDoesNot() {
        callOne();
        keys.type(KeyCode.Q);
        stageBecomes(Stage.Idle.class);
        assertEquals(TicketState.WAITING, state("A001"));

        keys.type(KeyCode.N);
        stageBecomes(Stage.Called.class);
        keys.type(KeyCode.X);
        stageBecomes(Stage.Idle.class);
        assertEquals(TicketState.CANCELLED, state("A001"));
    }

    @Test
    void aRefusedStepSaysWhyInOneSentenceUntilAStepSucceeds() {
        keys.type(KeyCode.N);
        windows.stationSays("#message", "没有人在等候");
        assertTrue(windows.onStation(".message-bar").isVisible());

        house.issueAtDesk(1);
        keys.type(KeyCode.N);
        stageBecomes(Stage.Called.class);
        eventually(
                "the message goes",
                () -> !windows.station.getScene().lookup(".message-bar").isVisible());
    }

    @Test
    void aBrokenRuleIsAcceptedOnlyWithAReason() {
        examiner.find("ears-visible", Outcome.FAILED);
        callOne();
        keys.type(KeyCode.SPACE);
        stageBecomes(Stage.Reviewing.class);
        eventually(
                "the override row shows",
                () -> windows.station.getScene().lookup("#override").isVisible());

        keys.type(KeyCode.ENTER);
        windows.stationSays("#message", "有规则未通过：请重拍，或按 1–4 选择放行理由");
        keys.type(KeyCode.DIGIT4);
        stageBecomes(Stage.Idle.class);
        assertEquals("CHECK_IS_WRONG", ticket("A001").photo().orElseThrow().override());
    }

    @Test
    void withoutAStandardPhotoNoReasonIsOffered() {
        examiner.makeNoPhoto(PhotoProblem.Code.FACE_TOO_SMALL);
        callOne();
        keys.type(KeyCode.SPACE);
        stageBecomes(Stage.Reviewing.class);
        windows.stationSays("#advice", "脸太小：请靠近镜头，或把相机移近");
        assertFalse(windows.onStation("#override").isVisible());
    }

    @Test
    void lettersTypedIntoTheDeskFieldAreNoSteps() {
        house.issueAtDesk(1);
        keys.type(KeyCode.F2);
        type("NSX");
        assertInstanceOf(Stage.Idle.class, house.session.stage());
        assertEquals(
                "nsx", onScreen(() -> ((TextField) windows.station.getScene().lookup("#desk")).getText()));

        keys.type(KeyCode.ESCAPE);
        keys.type(KeyCode.N);
        stageBecomes(Stage.Called.class);
    }

    @Test
    void aLostCameraIsSaidInThePictureAndTheShotIsRefused() {
        callOne();
        house.cameraGone = true;
        house.tell(new CameraState.Lost(CameraLost.Cause.UNPLUGGED, "Logitech C920", Duration.ofSeconds(2)));
        windows.stationSays("#camera-trouble", "相机没有画面（Logitech C920）：请检查 USB 线是否松动");

        keys.type(KeyCode.SPACE);
        windows.stationSays("#message", "相机没有画面（Logitech C920）：请检查 USB 线是否松动");
        assertInstanceOf(Stage.Called.class, house.session.stage());
    }

    @Test
    void aPictureThatStandsStillIsNotTakenForALiveOne() {
        house.frozen = true;
        eventually("the frozen picture is told", () -> ((Labeled)
                        windows.station.getScene().lookup("#camera-trouble"))
                .getText()
                .startsWith("画面已停住"));
    }

    @Test
    void aFullDiskKeepsTheShotAndSaysSo() {
        callOne();
        keys.type(KeyCode.SPACE);
        stageBecomes(Stage.Reviewing.class);
        house.store.diskFull = true;
        keys.type(KeyCode.ENTER);
        windows.stationSays("#message", "磁盘已满，这一步没有保存：请腾出空间后重试");
        assertInstanceOf(Stage.Reviewing.class, house.session.stage());

        house.store.diskFull = false;
        keys.type(KeyCode.ENTER);
        stageBecomes(Stage.Idle.class);
    }

    @Test
    void aFaultNobodyForesawIsASentenceWithACode() {
        examiner.fail(new IllegalStateException("a fault of the test"));
        callOne();
        keys.type(KeyCode.SPACE);
        eventually(
                "the code is shown", () -> ((Labeled) windows.station.getScene().lookup("#message"))
                        .getText()
                        .matches("出现意外错误，代码 [0-9A-F]{4}:[0-9A-F]{4}：请记下代码，再试一次"));
    }

    @Test
    void theHelpOpensAndClosesInsideTheWindow() {
        keys.type(KeyCode.F1);
        eventually(
                "the help is open",
                () -> windows.station.getScene().lookup("#help").isVisible());
        keys.type(KeyCode.ESCAPE);
        eventually(
                "the help is closed",
                () -> !windows.station.getScene().lookup("#help").isVisible());
        keys.press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        eventually(
                "the help is open again",
                () -> windows.station.getScene().lookup("#help").isVisible());
    }

    @Test
    void f11LeavesAndEntersFullScreen() {
        assertTrue(windows.station.isFullScreen());
        keys.type(KeyCode.F11);
        eventually("a window", () -> !windows.station.isFullScreen());
        keys.type(KeyCode.F11);
        eventually("full screen", windows.station::isFullScreen);
    }

    private void callOne() {
        house.issueAtDesk(1);
        keys.type(KeyCode.N);
        stageBecomes(Stage.Called.class);
    }

    private void type(String text) {
        for (char letter : text.toCharArray()) {
            keys.type(KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    private void stageBecomes(Class<? extends Stage> kind) {
        eventually(kind.getSimpleName(), () -> kind.isInstance(house.session.stage()));
        OpenWindows.onScreen(() -> true);
    }

    private TicketState state(String number) {
        return ticket(number).state();
    }

    private Ticket ticket(String number) {
        return house.desk.line().ticket(TicketNumber.parse(number)).orElseThrow();
    }
}
