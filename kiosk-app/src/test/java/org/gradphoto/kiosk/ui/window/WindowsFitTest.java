package org.gradphoto.kiosk.ui.window;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.settings.GuidanceSettings;
import org.gradphoto.kiosk.settings.ScreenSettings.Language;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word is cut off and nothing reaches over the window, in both languages, from the smallest window to the largest. */
class WindowsFitTest {

    private static final GuidanceSettings EVERYTHING = new GuidanceSettings(true, List.of(HumanCheck.values()));

    @ParameterizedTest
    @CsvSource({"ZH_CN, 1280, 800", "EN, 1280, 800", "ZH_CN, 1920, 1080", "EN, 1920, 1080", "EN, 1366, 768"})
    void everyWordOfTheStationFits(Language language, int width, int height) throws Exception {
        ScriptedExaminer examiner = new ScriptedExaminer();
        try (ScriptedHouse house = new ScriptedHouse(examiner, language, new CameraSpec.Demo(), EVERYTHING);
                OpenWindows windows = new OpenWindows(house)) {
            Fit.resize(windows.station, width, height);
            house.issueAtDesk(8);
            house.verdicts.publish(verdict());
            Fit.assertFits(windows.station, "idle");

            house.session.callNext();
            Fit.assertFits(windows.station, "called");
            house.verdicts.publish(verdict());
            Fit.assertFits(windows.station, "ready");

            house.session.shoot();
            house.session.confirm();
            house.session.accept(Optional.empty());
            String sha = house.desk
                    .line()
                    .ticket(new TicketNumber('A', 1))
                    .flatMap(ticket -> ticket.photo())
                    .orElseThrow()
                    .sha256();
            house.desk.note(new TicketNumber('A', 1), new TicketAction.Uploaded(sha));
            examiner.find("ears-visible", Outcome.FAILED);
            house.session.callNext();
            house.session.shoot();
            Fit.assertFits(windows.station, "reviewing");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH_CN, 1280, 720", "EN, 1280, 720", "ZH_CN, 1920, 1080", "EN, 1920, 1080", "EN, 1024, 768"})
    void everyWordOfTheBoardFits(Language language, int width, int height) throws Exception {
        try (ScriptedHouse house =
                        new ScriptedHouse(new ScriptedExaminer(), language, new CameraSpec.Webcam(Optional.empty()));
                OpenWindows windows = new OpenWindows(house)) {
            Fit.resize(windows.board, width, height);
            Fit.assertFits(windows.board, "idle");
            house.issueAtDesk(120);
            for (int i = 0; i < 6; i++) {
                house.session.callNext();
                house.session.noShow();
            }
            house.session.callNext();
            Fit.assertFits(windows.board, "called");
            house.session.shoot();
            Fit.assertFits(windows.board, "seated");
        }
    }

    private static LiveVerdict verdict() {
        List<Finding> findings = Rulebook.standard().rules().stream()
                .map(rule -> ScriptedExaminer.finding(rule.id(), Outcome.PASSED))
                .toList();
        PortraitFacts facts =
                new PortraitFacts(new Picture(1, 1, new byte[3]).bounds(), List.of(), Optional.empty(), Map.of());
        return new LiveVerdict(1, facts, new Verdict(findings, Map.of()), List.of(), true, Duration.ZERO);
    }
}
