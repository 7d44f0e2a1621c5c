package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.gradphoto.kiosk.ui.OpenWindows.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
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
            resize(windows.station, width, height);
            house.issueAtDesk(8);
            house.verdicts.publish(verdict());
            assertFits(windows.station, "idle");

            house.session.callNext();
            assertFits(windows.station, "called");
            house.verdicts.publish(verdict());
            assertFits(windows.station, "ready");

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
            assertFits(windows.station, "reviewing");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH_CN, 1280, 720", "EN, 1280, 720", "ZH_CN, 1920, 1080", "EN, 1920, 1080", "EN, 1024, 768"})
    void everyWordOfTheBoardFits(Language language, int width, int height) throws Exception {
        try (ScriptedHouse house =
                        new ScriptedHouse(new ScriptedExaminer(), language, new CameraSpec.Webcam(Optional.empty()));
                OpenWindows windows = new OpenWindows(house)) {
            resize(windows.board, width, height);
            assertFits(windows.board, "idle");
            house.issueAtDesk(120);
            for (int i = 0; i < 6; i++) {
                house.session.callNext();
                house.session.noShow();
            }
            house.session.callNext();
            assertFits(windows.board, "called");
            house.session.shoot();
            assertFits(windows.board, "seated");
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

    static void resize(Stage stage, int width, int height) {
        onScreen(() -> {
            stage.setFullScreen(false);
            return true;
        });
        eventually("no full screen", () -> !stage.isFullScreen());
        onScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        eventually(
                "the new size",
                () -> stage.getScene().getWidth() == width && stage.getScene().getHeight() == height);
    }

    private static void assertFits(Stage stage, String state) {
        // Two rounds through the FX thread: the news arrives in the first, the layout follows it.
        onScreen(() -> true);
        assertEquals(Set.of(), onScreen(() -> misfits(stage)), state);
    }

    private static Set<String> misfits(Stage stage) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        Set<String> misfits = new TreeSet<>();
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (node instanceof Labeled labeled && hasWords(labeled) && isSeen(node)) {
                if (isCut(labeled) || isOutside(labeled, stage)) {
                    misfits.add(labeled.getText());
                }
            }
        }
        return misfits;
    }

    private static boolean hasWords(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isEmpty();
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(drawn -> !drawn.getText().equals(labeled.getText()));
    }

    private static boolean isOutside(Labeled labeled, Stage stage) {
        Bounds where = labeled.localToScene(labeled.getLayoutBounds());
        return where.getMinX() < -1
                || where.getMinY() < -stage.getScene().getHeight() * 0.1
                || where.getMaxX() > stage.getScene().getWidth() + 1
                || where.getMaxY() > stage.getScene().getHeight() + 1;
    }
}
