package org.gradphoto.kiosk.ui.station;

import atlantafx.base.theme.PrimerDark;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.gradphoto.kiosk.ui.Errands;
import org.gradphoto.kiosk.ui.FxThread;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.Sentences;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.StyleSheets;
import org.gradphoto.kiosk.ui.Texts;

/** The photographer's window on its stage, with the two threads that keep work off the FX thread. On the FX thread only. */
public final class StationWindow implements AutoCloseable {

    private static final long REFRESH_MILLIS = 500;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final ExecutorService previewThread = NamedThreads.single("preview");
    private final ScheduledExecutorService pictureThread = NamedThreads.scheduled("pictures");
    private final FxThread screen = new FxThread();
    private final Listening listening = new Listening(screen);
    private final PreviewLoop previews;
    private final LivePicture picture;
    private final StationModels models;
    private final StationPane pane;
    private final Stage stage;

    /**
     * Builds the window on a stage, without showing it.
     *
     * @param toggleBoard shows or hides the board
     */
    public StationWindow(Stage stage, StationParts parts, Texts texts, Runnable toggleBoard) {
        this.stage = stage;
        boolean mirrored = parts.settings().screen().mirrorPreview();
        previews = new PreviewLoop(parts.sight().frames(), mirrored);
        picture = new LivePicture(previews, mirrored);
        models = StationModels.of(parts, texts, screen, listening);
        Errands pictures = new Errands(pictureThread, screen, new Sentences(texts), models.notices());
        pane = new StationPane(models, picture, pictures, parts, texts);
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        scene.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        StyleSheets.apply(
                scene,
                "type",
                "station-colours",
                "station",
                "icons",
                "button",
                "live",
                "rules",
                "line",
                "queue",
                "shot",
                "strip",
                "status",
                "help");
        WindowSize.follow(scene);
        LineKeys lineKeys = new LineKeys(models.lineSteps(), models.line(), models.choices());
        new StationKeys(models.steps(), lineKeys, windowKeys(toggleBoard)).listenTo(scene);
        new ScannerFilter(this::scanned).listenTo(stage);
        stage.setTitle(texts.get("station.title"));
        stage.setScene(scene);
    }

    /** Starts the live view and the instruments. */
    public void start() {
        previewThread.execute(previews);
        pictureThread.scheduleWithFixedDelay(models.status()::refresh, 0, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
        picture.start();
        pane.requestFocus();
    }

    /** How many frames of the live view were drawn since the start. Safe for any thread. */
    public long framesDrawn() {
        return picture.drawn();
    }

    @Override
    public void close() {
        picture.stop();
        listening.close();
        previewThread.shutdownNow();
        pictureThread.shutdownNow();
    }

    /** A scanner types what it reads; with the focus in the desk's field that is a student who wants a number. */
    private void scanned(String text) {
        String code = text.strip();
        if (code.isEmpty() || code.length() > CollectionCode.LONGEST) {
            return;
        }
        if (pane.desk().field().isFocused() && !models.choices().isOpen()) {
            models.desk().offer(new CollectionCode(code));
            models.desk().submit();
            pane.requestFocus();
        } else {
            models.scan().scanned(new CollectionCode(code));
        }
    }

    private StationKeys.WindowKeys windowKeys(Runnable toggleBoard) {
        return new StationKeys.WindowKeys(
                () -> stage.setFullScreen(!stage.isFullScreen()),
                () -> pane.desk().field().requestFocus(),
                toggleBoard,
                () -> pane.help().toggle(),
                this::escape);
    }

    private void escape() {
        pane.help().setVisible(false);
        models.choices().close();
        models.scan().clear();
        models.line().selectNone();
        models.line().hideSteps();
        models.notices().clear();
        pane.requestFocus();
    }
}
