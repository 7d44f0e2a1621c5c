package org.gradphoto.kiosk.ui.window;

import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.ui.FxPulse;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.Texts;
import org.gradphoto.kiosk.ui.Typeface;
import org.gradphoto.kiosk.ui.board.BoardWindow;
import org.gradphoto.kiosk.ui.station.StationWindow;

/** Opens the station window and the board on their monitors, and closes both. On the FX thread only, where nothing else is said. */
public final class KioskWindows implements AutoCloseable {

    private final Stage stationStage;
    private final Stage boardStage = new Stage(StageStyle.UNDECORATED);
    private final StationWindow station;
    private final BoardWindow board;
    private final BoardPlace place;
    private final FxPulse pulse = new FxPulse();

    private KioskWindows(Stage primary, StationParts parts, Texts texts) {
        stationStage = primary;
        place = new BoardPlace(boardStage, primary, Screen.getScreens());
        station = new StationWindow(primary, parts, texts, place::toggle);
        board = new BoardWindow(boardStage, parts, texts);
    }

    /**
     * Opens both windows. The primary stage becomes the station's, full screen on the first monitor; the board covers the second one, if there is one.
     *
     * @param primary a stage that was not shown yet
     */
    public static KioskWindows open(Stage primary, StationParts parts) {
        new Typeface(parts.fonts()).load();
        Texts texts = new Texts(locale(parts.settings().screen().language()));
        KioskWindows windows = new KioskWindows(primary, parts, texts);
        windows.show();
        return windows;
    }

    /** The station's window. */
    public Stage station() {
        return stationStage;
    }

    /** The board's window; hidden when there is no second monitor and nobody asked for it. */
    public Stage board() {
        return boardStage;
    }

    /** The longest time the windows stood still since they were opened, or since {@link #forgetStalls()}. Safe for any thread. */
    public Duration longestStall() {
        return pulse.longestGap();
    }

    /** Counts stalls from now on. On the FX thread. */
    public void forgetStalls() {
        pulse.forget();
    }

    /** How many frames of the live view were drawn. Safe for any thread. */
    public long framesDrawn() {
        return station.framesDrawn();
    }

    /** Brings the station's window to the front, because somebody started the kiosk a second time. */
    public void toFront() {
        stationStage.setIconified(false);
        stationStage.toFront();
        stationStage.requestFocus();
    }

    @Override
    public void close() {
        pulse.stop();
        place.close();
        station.close();
        board.close();
        boardStage.close();
        stationStage.close();
    }

    private void show() {
        Rectangle2D first = Screen.getPrimary().getBounds();
        stationStage.setX(first.getMinX());
        stationStage.setY(first.getMinY());
        stationStage.setWidth(first.getWidth());
        stationStage.setHeight(first.getHeight());
        stationStage.setFullScreenExitHint("");
        stationStage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stationStage.setFullScreen(true);
        stationStage.show();
        station.start();
        board.start();
        place.place();
        pulse.start();
    }

    private static Locale locale(ScreenSettings.Language language) {
        return language == ScreenSettings.Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
