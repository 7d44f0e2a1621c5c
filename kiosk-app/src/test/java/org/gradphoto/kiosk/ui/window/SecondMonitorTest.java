package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.gradphoto.kiosk.ui.OpenWindows.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gradphoto.kiosk.adapter.qr.QrReader;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.gradphoto.kiosk.ui.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SecondMonitorTest {

    private final FxRobot keys = new FxRobot();
    private final QrReader phone = new QrReader();
    private final ScriptedHouse house = new ScriptedHouse(new ScriptedExaminer());
    private OpenWindows windows;

    @BeforeEach
    void open() throws Exception {
        windows = new OpenWindows(house);
    }

    @AfterEach
    void close() throws Exception {
        monitor("--mode", "1920x1080_d", "--pos", "1920x0");
        windows.close();
        house.close();
    }

    @Test
    void theStationCoversTheFirstMonitorAndTheBoardTheSecond() {
        assertEquals(Screen.getPrimary().getBounds(), bounds(windows.station));
        assertEquals(new Rectangle2D(1920, 0, 1920, 1080), bounds(windows.board));
        assertTrue(windows.board.isShowing());
    }

    @Test
    void aPhoneReadsTheCodeOffTheMonitorAndTheNextCodeWhenItHasTurned() {
        String first = ScriptedHouse.ADDRESS + house.rotating.current();
        eventuallyRead(first);

        house.codeNanos.addAndGet(Duration.ofSeconds(10).toNanos());
        eventuallyRead(ScriptedHouse.ADDRESS + house.rotating.current());
    }

    @Test
    void theDigitsOfTheCalledNumberAreAQuarterOfTheBoardHigh() {
        house.issueAtDesk(1);
        keys.type(KeyCode.N);
        windows.boardSays("#board-number", "A001");
        double height =
                onScreen(() -> inkHeight((Label) windows.board.getScene().lookup("#board-number")));
        assertTrue(height >= 1080 / 4.0, "the number is " + height + " high");
    }

    @Test
    void theBoardComesBackByItselfWhenItsMonitorIsPluggedInAgain() throws Exception {
        monitor("--off");
        eventually("the board is gone", () -> !windows.board.isShowing());

        monitor("--mode", "1920x1080_d", "--pos", "1920x0");
        eventually("the board is back", windows.board::isShowing);
        eventually("on its monitor", () -> bounds(windows.board).equals(new Rectangle2D(1920, 0, 1920, 1080)));

        house.issueAtDesk(1);
        keys.type(KeyCode.N);
        windows.boardSays("#board-number", "A001");
    }

    @Test
    void withoutASecondMonitorAKeyShowsTheBoardAndTheStationKeepsTheKeys() throws Exception {
        monitor("--off");
        eventually("the board is gone", () -> !windows.board.isShowing());
        house.issueAtDesk(1);

        keys.type(KeyCode.F9);
        eventually("the board is shown", windows.board::isShowing);
        keys.type(KeyCode.N);
        windows.boardSays("#board-number", "A001");
        keys.type(KeyCode.F9);
        eventually("the board is hidden", () -> !windows.board.isShowing());
    }

    private void eventuallyRead(String text) {
        eventually("the QR reads " + text, () -> phone.read(Snapshots.ofMonitor(new Rectangle2D(1920, 0, 1920, 1080)))
                .equals(Optional.of(text)));
    }

    /** Plugs the second monitor in or out, as the X server sees it. */
    private static void monitor(String... how) throws IOException, InterruptedException {
        String[] command = new String[how.length + 3];
        command[0] = "xrandr";
        command[1] = "--output";
        command[2] = "DUMMY1";
        System.arraycopy(how, 0, command, 3, how.length);
        Process xrandr = new ProcessBuilder(command).inheritIO().start();
        assertEquals(0, xrandr.waitFor(), "xrandr");
    }

    private static Rectangle2D bounds(Stage stage) {
        return onScreen(() -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    /** Height of the drawn digits in pixels of the monitor. */
    private static double inkHeight(Label label) {
        Text text = new Text(label.getText());
        text.setFont(label.getFont());
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getLayoutBounds().getHeight()
                * label.getLocalToSceneTransform().getMyy();
    }
}
