package org.gradphoto.kiosk.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the windows in one language, found by keys that say where they stand. */
public final class Texts {

    private static final String BUNDLE = "org.gradphoto.kiosk.ui.texts";
    private static final String BOARD = "org.gradphoto.kiosk.texts.board";
    private static final String SEND_BACK = "org.gradphoto.kiosk.texts.send-back";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle board;
    private final ResourceBundle sendBack;

    /** The words of this language; those of the base bundle, Chinese, when there are none. */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = bundle(BUNDLE, locale);
        this.board = bundle(BOARD, locale);
        this.sendBack = bundle(SEND_BACK, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language the words are in, for numbers and times. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with its places filled in.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public String get(String key, Object... values) {
        ResourceBundle place = key.startsWith("board.") ? board : bundle;
        return new MessageFormat(place.getString(key), locale).format(values);
    }

    /** The text of a code of the core: {@code CHAIR_EMPTY} at {@code refused.ticket} is {@code refused.ticket.chair-empty}. */
    public String of(String place, Enum<?> code, Object... values) {
        return get(key(place, code), values);
    }

    /** Why a reviewer sent a photo back, by the code of the controlled list. */
    public String sentBack(String code) {
        return sendBack.getString(code);
    }

    /** The key of a code at a place of the windows. */
    public static String key(String place, Enum<?> code) {
        return place + '.' + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
