package org.gradphoto.kiosk.settings;

/**
 * How the windows speak and show.
 *
 * @param language of all texts
 * @param mirrorPreview whether the live view is mirrored, as people know themselves; the file never is
 */
public record ScreenSettings(Language language, boolean mirrorPreview) {

    /** The languages the kiosk speaks. */
    public enum Language {
        ZH_CN,
        EN
    }
}
