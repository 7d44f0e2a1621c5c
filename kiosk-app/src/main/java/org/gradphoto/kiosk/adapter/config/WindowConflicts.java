package org.gradphoto.kiosk.adapter.config;

import java.util.List;
import org.gradphoto.kiosk.photo.HeadWindows;
import org.gradphoto.kiosk.photo.Span;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;

/**
 * Refuses windows that no head can meet together: out of order, or of proportions that no adult has.
 *
 * <p>The proportions are wide on purpose: over the calibration portraits the hair top lies 0.6 to 1.2 face widths above the eyes and the chin 0.5 to 1.0 below
 * them; a profile is only refused when it is clear of these.
 */
final class WindowConflicts {

    private static final Span HAIR_OVER_EYES = new Span(0.5, 1.4);
    private static final Span CHIN_UNDER_EYES = new Span(0.45, 1.1);

    private final Section section;
    private final HeadWindows windows;

    WindowConflicts(Section section, HeadWindows windows) {
        this.section = section;
        this.windows = windows;
    }

    void refuse() throws SettingsFault {
        order("eyeLine", windows.hairTop(), windows.eyeLine());
        proportion("eyeLine", windows.hairTop(), windows.eyeLine(), HAIR_OVER_EYES);
        if (windows.chin().isPresent()) {
            Span chin = windows.chin().get();
            order("chin", windows.eyeLine(), chin);
            proportion("chin", windows.eyeLine(), chin, CHIN_UNDER_EYES);
        }
        if (windows.faceWidth().least() <= 0) {
            throw section.fault("faceWidth", Code.OUT_OF_RANGE, List.of("> 0"));
        }
    }

    /** The lower part of a head must be asked for below the upper one. */
    private void order(String key, Span upper, Span lower) throws SettingsFault {
        if (lower.least() <= upper.least() || lower.most() <= upper.most()) {
            throw section.fault(
                    key, Code.CONTRADICTS, List.of("> [" + brief(upper.least()) + ", " + brief(upper.most()) + "]"));
        }
    }

    /** Some distance that the windows allow must be one that a face of an allowed width has. */
    private void proportion(String key, Span upper, Span lower, Span inFaces) throws SettingsFault {
        double least = windows.faceWidth().least() * inFaces.least();
        double most = windows.faceWidth().most() * inFaces.most();
        if (lower.most() - upper.least() < least || lower.least() - upper.most() > most) {
            String range = brief(upper.least() + least) + " to " + brief(upper.most() + most);
            throw section.fault(
                    key,
                    Code.CONTRADICTS,
                    List.of(
                            range,
                            "faceWidth " + brief(windows.faceWidth().least()) + " to "
                                    + brief(windows.faceWidth().most())));
        }
    }

    private static String brief(double value) {
        return String.valueOf(Math.round(value));
    }
}
