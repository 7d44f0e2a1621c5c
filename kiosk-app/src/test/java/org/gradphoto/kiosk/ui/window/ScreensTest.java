package org.gradphoto.kiosk.ui.window;

import java.nio.file.Path;
import org.gradphoto.kiosk.ui.DemoStudio;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.gradphoto.kiosk.ui.Snapshots;
import org.junit.jupiter.api.Test;

class ScreensTest {

    @Test
    void first() throws Exception {
        try (DemoStudio studio = new DemoStudio();
                ScriptedHouse house = new ScriptedHouse(studio.examiner());
                OpenWindows windows = new OpenWindows(house)) {
            house.issueAtDesk(9);
            studio.seat(house, "02");
            house.session.callNext();
            Thread.sleep(1500);
            studio.seat(house, "19");
            Thread.sleep(500);
            Snapshots.write(windows.primary.getScene(), Path.of("target/screens/called.png"));
            Snapshots.write(windows.windows.board().getScene(), Path.of("target/screens/board.png"));
            house.session.shoot();
            Thread.sleep(800);
            Snapshots.write(windows.primary.getScene(), Path.of("target/screens/failed.png"));
        }
    }
}
