package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import org.gradphoto.kiosk.speech.Hearing;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.Test;

class SoundBadgeTest {

    @Test
    void aMachineThatCannotBeHeardHasABadgeAndNoError() throws Exception {
        try (var house = new ScriptedHouse(new ScriptedExaminer())) {
            house.audible = false;
            try (var windows = new OpenWindows(house)) {
                Labeled badge = (Labeled) windows.onStation("#status-sound");
                assertTrue(onScreen(badge::isVisible));
                assertEquals("无声音设备，叫号只显示", onScreen(badge::getText));

                house.hearings.publish(Hearing.CHIME_ONLY);
                windows.stationSays("#status-sound", "无语音，叫号只响铃");

                house.hearings.publish(Hearing.AS_PLANNED);
                OpenWindows.eventually("the badge goes", () -> !badge.isVisible());
            }
        }
    }

    @Test
    void aMachineThatIsHeardHasNone() throws Exception {
        try (var house = new ScriptedHouse(new ScriptedExaminer());
                var windows = new OpenWindows(house)) {
            assertFalse(onScreen(windows.onStation("#status-sound")::isVisible));
            house.hearings.publish(Hearing.QUIET);
            assertFalse(onScreen(windows.onStation("#status-sound")::isVisible));
        }
    }

    private static boolean onScreen(BooleanSupplier look) {
        return OpenWindows.onScreen(look::getAsBoolean);
    }

    private static String onScreen(Supplier<String> look) {
        return OpenWindows.onScreen(look::get);
    }
}
