package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.gradphoto.kiosk.ui.OpenWindows.onScreen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoMaker;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoReader;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPictureFiles;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPortraitReader;
import org.gradphoto.kiosk.adapter.opencv.StrangePictures;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.session.LiveJudge;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.PortraitExaminer;
import org.gradphoto.kiosk.settings.GuidanceSettings;
import org.gradphoto.kiosk.settings.ScreenSettings.Language;
import org.gradphoto.kiosk.sync.UplinkState;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.gradphoto.kiosk.ui.Snapshots;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Makes the pictures of {@code docs/screenshots/station}: the real windows over the real eye, the demo people before it. Runs only when it is told where
 * to put them, see {@code scripts/screenshots.sh}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class StationPicturesTest {

    private static final Path MODELS = Path.of("assets/models");

    private final Path out = Path.of(System.getProperty("screenshots", "target/screenshots"));
    private final AtomicReference<Optional<LiveVerdict>> newest = new AtomicReference<>(Optional.empty());

    @ParameterizedTest
    @CsvSource({"ZH_CN, 1920, 1080, ''", "EN, 1280, 800, -english-1280x800"})
    void everyStateOfTheStation(Language language, int width, int height, String suffix) throws Exception {
        var reader = new OpenCvPortraitReader(MODELS, ScriptedHouse.NATIONAL_BLUE.background());
        var examiner = new PortraitExaminer(
                reader,
                Rulebook.standard(),
                new Standardizer(
                        new OpenCvPhotoMaker(),
                        new OpenCvPhotoReader(MODELS, ScriptedHouse.NATIONAL_BLUE.background())),
                ScriptedHouse.NATIONAL_BLUE);
        GuidanceSettings guidance = new GuidanceSettings(!suffix.isEmpty(), List.of(HumanCheck.values()));
        try (ScriptedHouse house =
                        new ScriptedHouse(examiner, language, new CameraSpec.Webcam(Optional.empty()), guidance);
                LiveJudge judge = judge(house);
                OpenWindows windows = new OpenWindows(house)) {
            judge.start();
            Fit.resize(windows.station, width, height);
            play(house, new Camera(windows.station.getScene(), suffix));
        }
    }

    private void play(ScriptedHouse house, Camera camera) throws Exception {
        house.uplinkStates.publish(new UplinkState.Online());
        house.issueAtDesk(14);
        past(house);
        show(house, "93", verdict -> verdict.facts().faces().isEmpty());
        camera.take("idle");
        house.session.callNext();
        camera.take("called");
        house.session.seat();
        show(house, "23", verdict -> !verdict.verdict().blocking().isEmpty());
        camera.take("posing-findings");
        show(house, "04", verdict -> !verdict.verdict().blocking().isEmpty());
        camera.take("posing-brows");
        show(house, "35", verdict -> !verdict.verdict().blocking().isEmpty());
        camera.take("posing-mouth");
        move(house, 0.45, 300, 528);
        camera.take("posing-move-closer");
        move(house, 1, 0, -70);
        camera.take("posing-no-room-above");
        move(house, 1.6, -390, -60);
        camera.take("posing-step-back");
        move(house, 1, -430, 0);
        camera.take("posing-no-room-left");
        show(house, "05", LiveVerdict::ready);
        camera.take("posing-ready");
        house.session.shoot();
        camera.take("review-checklist");
        house.session.confirm();
        camera.take("review-confirmed");
        house.session.retake();
        show(house, "23", verdict -> !verdict.ready());
        house.session.shoot();
        camera.take("review-failed");
        house.session.retake();
        show(house, "91", verdict -> verdict.facts().faces().size() == 2);
        house.session.shoot();
        camera.take("review-nophoto");
        house.session.retake();
        leave(house);
        show(house, "37", verdict -> verdict.facts().faces().size() == 1);
        camera.take("out-tray");
        house.uplinkStates.publish(new UplinkState.Offline("no route to host"));
        onScreen(() -> camera.press(KeyCode.N));
        camera.take("offline-refused");
        house.uplinkStates.publish(new UplinkState.Online());
        house.cameraGone = true;
        house.tell(new CameraState.Lost(CameraLost.Cause.UNPLUGGED, "Logitech C920", Duration.ofSeconds(3)));
        camera.take("camera-lost");
    }

    /** Students of before, each photo further on its way. */
    private void past(ScriptedHouse house) throws Exception {
        for (String still : List.of("01", "02", "06")) {
            house.session.callNext();
            show(house, still, verdict -> true);
            house.session.shoot();
            house.session.confirm();
            house.session.accept(Optional.empty());
        }
        house.desk.note(number(1), new TicketAction.Uploaded(sha(house, 1)));
        house.desk.note(number(2), new TicketAction.Uploaded(sha(house, 2)));
        house.desk.note(
                number(2),
                new TicketAction.SentBack(
                        sha(house, 2), SendBackReason.ofCode("covering.hair").orElseThrow()));
    }

    /** The last in line goes to the other station, which does not answer yet. */
    private static void leave(ScriptedHouse house) {
        house.desk.transfers().send(number(14), 'B', "0f8c2a52-5d0c-4c12-9d0e-1f6f6a7c9b11", "photographer");
    }

    private Optional<LiveVerdict> newest() {
        return Optional.ofNullable(newest.get()).flatMap(verdict -> verdict);
    }

    /** Moves somebody before the camera to where no photo can be cut. */
    private void move(ScriptedHouse house, double scale, int x, int y) throws Exception {
        Picture person = new OpenCvPictureFiles().read(still("05"));
        show(house, StrangePictures.placed(person, scale, x, y), verdict -> !verdict.ready());
    }

    /** Puts somebody before the camera and waits until the eye says so of the new picture. */
    private void show(ScriptedHouse house, String still, Predicate<LiveVerdict> seen) throws Exception {
        show(house, new OpenCvPictureFiles().read(still(still)), seen);
    }

    private void show(ScriptedHouse house, Picture picture, Predicate<LiveVerdict> seen) throws Exception {
        house.picture = picture;
        newest.set(Optional.empty());
        eventually("seen", () -> newest().filter(seen).isPresent());
        long first = newest().orElseThrow().sequence();
        eventually("steady", () -> newest().filter(seen)
                .filter(now -> now.sequence() > first + 30)
                .isPresent());
    }

    private LiveJudge judge(ScriptedHouse house) {
        var judge = new LiveJudge(
                house.frames,
                new OpenCvPortraitReader(MODELS, ScriptedHouse.NATIONAL_BLUE.background()),
                Rulebook.standard(),
                ScriptedHouse.NATIONAL_BLUE,
                NamedThreads.single("vision"));
        var unused = judge.verdicts().subscribe(verdict -> {
            newest.set(Optional.of(verdict));
            house.verdicts.publish(verdict);
        });
        return judge;
    }

    private static TicketNumber number(int number) {
        return new TicketNumber('A', number);
    }

    private static String sha(ScriptedHouse house, int number) {
        return house.desk
                .line()
                .ticket(number(number))
                .orElseThrow()
                .photo()
                .orElseThrow()
                .sha256();
    }

    private static Path still(String number) throws IOException {
        try (var files = Files.list(Path.of("assets/demo/stills"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final class Camera {

        private final Scene scene;
        private final String suffix;

        Camera(Scene scene, String suffix) {
            this.scene = scene;
            this.suffix = suffix;
        }

        boolean press(KeyCode key) {
            scene.getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        }

        void take(String state) throws IOException {
            for (int round = 0; round < 6; round++) {
                // News, thumbnails and the shot's picture arrive in rounds through the FX thread.
                onScreen(() -> Snapshots.of(scene));
            }
            BufferedImage seen = onScreen(() -> Snapshots.of(scene));
            Files.createDirectories(out);
            ImageIO.write(seen, "png", out.resolve(state + suffix + ".png").toFile());
        }
    }
}
