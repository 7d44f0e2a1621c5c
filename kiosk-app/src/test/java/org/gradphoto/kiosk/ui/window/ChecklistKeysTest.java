package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.settings.GuidanceSettings;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ChecklistKeysTest {

    private static final Region PICTURE = new Region(0, 0, 1280, 960);

    private final FxRobot keys = new FxRobot();

    @Test
    void aReadyStudentIsShotWithoutAKeyAndOneKeyConfirmsAndAccepts() throws Exception {
        GuidanceSettings guidance = new GuidanceSettings(true, List.of(HumanCheck.MAKE_UP, HumanCheck.COLLAR));
        try (ScriptedHouse house = new ScriptedHouse(
                        new ScriptedExaminer(),
                        ScreenSettings.Language.ZH_CN,
                        new CameraSpec.Webcam(Optional.empty()),
                        guidance);
                OpenWindows windows = new OpenWindows(house)) {
            assertTrue(windows.onStation("#auto-shot").isVisible());
            house.issueAtDesk(1);
            keys.type(KeyCode.N);
            eventually("called", () -> house.session.stage() instanceof Stage.Called);
            // The windows hear of the call after the session; only then do verdicts count for it.
            windows.stationSays("#number", "A001");
            for (int i = 0; i < 6; i++) {
                house.verdicts.publish(verdict(List.of(), false));
            }
            house.verdicts.publish(verdict(List.of(PICTURE), true));

            eventually("shot", () -> house.session.stage() instanceof Stage.Reviewing);
            assertTrue(windows.onStation("#checklist").isVisible());
            keys.type(KeyCode.ENTER);
            eventually(
                    "confirmed",
                    () -> house.session.stage() instanceof Stage.Reviewing reviewing
                            && reviewing.toConfirm().isEmpty());
            keys.type(KeyCode.ENTER);
            eventually("accepted", () -> house.session.stage() instanceof Stage.Idle);
            assertEquals(1, house.store.photos.size());
        }
    }

    private static LiveVerdict verdict(List<Region> faces, boolean ready) {
        PortraitFacts facts = new PortraitFacts(PICTURE, faces, Optional.empty(), Map.of());
        return new LiveVerdict(1, facts, new Verdict(List.of(), Map.of()), List.of(), ready, Duration.ZERO);
    }
}
