package org.gradphoto.kiosk.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.queue.SessionState;

/** The words of the board, the same as those of the board's window. */
public final class BoardTexts {

    private final Locale language;
    private final ResourceBundle bundle;

    /** The words of this language; Chinese when there are none. */
    public BoardTexts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.gradphoto.kiosk.texts.board",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /** The key of what stands in the place of a number. */
    String state(SessionState.Phase phase) {
        return switch (phase) {
            case OPEN -> "board.nobody";
            case PAUSED -> "board.paused";
            case CLOSED -> "board.closed";
        };
    }

    /** The key of the sentence below it. */
    String sentence(SessionState.Phase phase) {
        return switch (phase) {
            case OPEN -> "board.soon";
            case PAUSED -> "board.paused-sentence";
            case CLOSED -> "board.closed-sentence";
        };
    }
}
