package org.gradphoto.kiosk.ui;

/**
 * One sentence for the photographer, in the language of the window.
 *
 * @param tone how serious it is
 */
public record Notice(Tone tone, String sentence) {

    /** How serious a notice is; the style of the bar is found by the name. */
    public enum Tone {
        /** Good to know. */
        INFO,
        /** A step was refused; nothing has changed. */
        WARNING,
        /** Something is broken and needs a person. */
        FAULT
    }
}
