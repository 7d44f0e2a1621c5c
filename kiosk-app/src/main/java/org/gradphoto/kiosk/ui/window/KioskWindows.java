package org.gradphoto.kiosk.ui.window;

import java.util.Locale;
import javafx.stage.Stage;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.ui.FxPulse;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.Texts;
import org.gradphoto.kiosk.ui.Typeface;
import org.gradphoto.kiosk.ui.station.StationWindow;

/** Opens the station window and the board, and closes both. On the FX thread only. */
public final class KioskWindows implements AutoCloseable {

    private final Stage primary;
    private final StationWindow station;
    private final FxPulse pulse = new FxPulse();

    private KioskWindows(Stage primary, StationParts parts, Texts texts) {
        this.primary = primary;
        this.station = new StationWindow(primary, parts, texts, () -> {});
    }

    /** Opens both windows; the primary stage becomes the station's. */
    public static KioskWindows open(Stage primary, StationParts parts) {
        new Typeface(parts.fonts()).load();
        Texts texts = new Texts(locale(parts.settings().screen().language()));
        KioskWindows windows = new KioskWindows(primary, parts, texts);
        primary.show();
        windows.station.start();
        windows.pulse.start();
        return windows;
    }

    /** Brings the station's window to the front, because somebody started the kiosk a second time. */
    public void toFront() {
        primary.setIconified(false);
        primary.toFront();
        primary.requestFocus();
    }

    @Override
    public void close() {
        pulse.stop();
        station.close();
        primary.close();
    }

    private static Locale locale(ScreenSettings.Language language) {
        return language == ScreenSettings.Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
