package org.gradphoto.kiosk.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import org.gradphoto.kiosk.adapter.qr.QrPicture;
import org.gradphoto.kiosk.adapter.qr.trial.BoardQr;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.Test;

/** Holds the trial of the board's QR to the board as it is really drawn. */
class BoardQrTest {

    private static final int VERSION_5 = 37;

    @Test
    void theBoardDrawsModulesAsLargeAsTheTrialTakesThem() throws Exception {
        try (var house = new ScriptedHouse(new ScriptedExaminer());
                var windows = new OpenWindows(house)) {
            double side = OpenWindows.onScreen(() -> {
                Node qr = windows.board.getScene().lookup("#qr");
                return qr.localToScene(qr.getBoundsInLocal()).getWidth();
            });

            assertEquals(BoardQr.MODULE_PIXELS, Math.floor(side / (VERSION_5 + 2 * QrPicture.QUIET_ZONE)));
        }
    }
}
