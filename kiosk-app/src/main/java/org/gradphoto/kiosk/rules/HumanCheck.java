package org.gradphoto.kiosk.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the shooting manual asks for and no picture of 480 x 640 pixels can tell: a person looks, and one key confirms the whole list. A school may leave out
 * what it does not ask.
 */
public enum HumanCheck {
    /** "No make-up": skin may be even by nature. */
    MAKE_UP,
    /** "No coloured contact lenses (美瞳)": an iris is about ten pixels wide. */
    COLOURED_LENSES,
    /** "No earrings, necklaces": a stud is one or two pixels. */
    SMALL_JEWELLERY,
    /** "Clothes with a collar": a collar under long hair or of the garment's own colour cannot be measured. */
    COLLAR;

    /** The name in settings, texts and the log, such as {@code make-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The check of an id. */
    public static Optional<HumanCheck> ofId(String id) {
        return Arrays.stream(values()).filter(check -> check.id().equals(id)).findFirst();
    }
}
