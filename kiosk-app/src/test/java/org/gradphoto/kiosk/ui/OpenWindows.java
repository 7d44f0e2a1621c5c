package org.gradphoto.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.gradphoto.kiosk.ui.window.KioskWindows;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Real windows on the real display, on top of a house. */
public final class OpenWindows implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    public final Stage primary;
    public final KioskWindows windows;

    public OpenWindows(ScriptedHouse house) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        primary = onScreen(Stage::new);
        windows = onScreen(() -> KioskWindows.open(primary, house.parts()));
    }

    /** Does something on the FX thread and waits for it. */
    public static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, work);
    }

    /** Waits until a condition holds, looked at on the FX thread. */
    public static void eventually(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException never) {
            throw new AssertionError("never happened: " + what, never);
        }
    }

    @Override
    public void close() {
        onScreen(() -> {
            windows.close();
            return true;
        });
    }
}
