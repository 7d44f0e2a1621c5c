package org.gradphoto.kiosk.settings;

/**
 * How the windows speak and show.
 *
 * @param language of all texts
 * @param mirrorPreview whether the live view is mirrored, as people know themselves; the file never is
 * @param chime whether a call is heard
 */
public record ScreenSettings(Language language, boolean mirrorPreview, boolean chime) {

    /** The languages the kiosk speaks. */
    public enum Language {
        ZH_CN,
        EN
    }
}
