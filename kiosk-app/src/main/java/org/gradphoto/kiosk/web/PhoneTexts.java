package org.gradphoto.kiosk.web;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.queue.SendBackReason;

/** The words of the phone pages in one language. */
final class PhoneTexts {

    private static final String PHONE = "org.gradphoto.kiosk.web.phone";
    private static final String SEND_BACK = "org.gradphoto.kiosk.texts.send-back";

    /** The language of the machine must not stand in for the phone's. */
    private static final ResourceBundle.Control STRICT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle phone;
    private final ResourceBundle sendBack;

    /** The words of a language; those of the base, which is Chinese, when there is no such language. */
    PhoneTexts(Locale language) {
        this.language = language;
        this.phone = ResourceBundle.getBundle(PHONE, language, STRICT);
        this.sendBack = ResourceBundle.getBundle(SEND_BACK, language, STRICT);
    }

    Locale language() {
        return language;
    }

    String say(String key) {
        return phone.getString(key);
    }

    /** A text with a place for a number, {@code {0}}. */
    String say(String key, long number) {
        return say(key).replace("{0}", Long.toString(number));
    }

    /** A text with two places for numbers. */
    String say(String key, long first, long second) {
        return say(key, first).replace("{1}", Long.toString(second));
    }

    /** The same for two or more reasons, joined as the language does. */
    String join(List<String> reasons) {
        return String.join(say("list.separator"), reasons);
    }

    /** Why the reviewer sent the photo back. */
    String why(SendBackReason reason) {
        return sendBack.getString(reason.code());
    }

    /** What the student does better next time. */
    String advice(SendBackReason reason) {
        return sendBack.getString(reason.code() + ".advice");
    }
}
