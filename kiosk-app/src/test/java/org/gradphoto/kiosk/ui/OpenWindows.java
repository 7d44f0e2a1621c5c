package org.gradphoto.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gradphoto.kiosk.ui.window.KioskWindows;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Real windows on a real display with two monitors, on top of a house. */
public final class OpenWindows implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 40;

    public final Stage station;
    public final Stage board;
    public final KioskWindows windows;

    public OpenWindows(ScriptedHouse house) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        assertEquals(
                2,
                onScreen(() -> Screen.getScreens().size()),
                "these tests need a display with two monitors: scripts/test.sh starts one");
        station = onScreen(Stage::new);
        windows = onScreen(() -> KioskWindows.open(station, house.parts()));
        board = windows.board();
        eventually("the station has the keys", station::isFocused);
    }

    /** Does something on the FX thread and waits for it. */
    public static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
    }

    /** Waits until a condition holds, looked at on the FX thread. */
    public static void eventually(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException never) {
            throw new AssertionError("never happened: " + what, never);
        }
    }

    /** Waits until the label of the station says this. */
    public void stationSays(String id, String text) {
        says(station, id, text);
    }

    /** Waits until the label of the board says this. */
    public void boardSays(String id, String text) {
        says(board, id, text);
    }

    /** A node of the station. */
    public Node onStation(String id) {
        return onScreen(() -> station.getScene().lookup(id));
    }

    private static void says(Stage stage, String id, String text) {
        eventually(
                id + " says " + text,
                () -> ((Labeled) stage.getScene().lookup(id)).getText().equals(text));
    }

    @Override
    public void close() {
        onScreen(() -> {
            windows.close();
            return true;
        });
    }
}
