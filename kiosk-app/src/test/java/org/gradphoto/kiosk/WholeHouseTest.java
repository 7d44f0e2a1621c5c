package org.gradphoto.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The golden path through the real windows: phones scan the QR off the board's monitor, the photographer has only the keyboard. */
class WholeHouseTest {

    @TempDir
    Path out;

    /** The windows of other tests come after these: closing the last one must not end JavaFX. */
    @BeforeAll
    static void keepJavaFxRunning() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void studentsGoFromTheQrOnTheBoardToThePlatformByKeyboardAlone() throws IOException {
        CommandRunner kiosk = new CommandRunner(Path.of(""));

        int exit = kiosk.run("run", "--demo", "--rehearse", "2", "--out", out.toString());

        assertEquals(0, exit, kiosk.complained() + kiosk.printed());
        assertEquals(3, Files.readAllLines(out.resolve("uploaded.csv")).size(), "two photos below the heading");
        assertTrue(Files.size(out.resolve("screenshots").resolve("02-before-shoot-station.png")) > 0);
        assertTrue(Files.size(out.resolve("screenshots").resolve("02-before-shoot-board.png")) > 0);
    }
}
