package org.gradphoto.kiosk.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last characters of the student's identity document: four of a Chinese identity card, three digits and a digit or X; six of any other. Never stored in the
 * clear.
 */
public record IdTail(String value) {

    private static final Pattern ID_CARD = Pattern.compile("\\d{3}[0-9X]");
    private static final Pattern OTHER = Pattern.compile("[0-9A-Z]{6}");

    /** Which document the characters are of. */
    public enum Document {
        ID_CARD,
        /** Passport, travel permit and others. */
        OTHER
    }

    /** Refuses any other form; {@link #parse} is for what people type. */
    public IdTail {
        if (!ID_CARD.matcher(value).matches() && !OTHER.matcher(value).matches()) {
            throw new IllegalArgumentException("four characters of an identity card or six of another document");
        }
    }

    /** Reads what was typed for a Chinese identity card. */
    public static Optional<IdTail> parse(String typed) {
        return parse(typed, Document.ID_CARD);
    }

    /** Reads what was typed, small letters included; empty when it has another form. */
    public static Optional<IdTail> parse(String typed, Document document) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        Pattern form = document == Document.ID_CARD ? ID_CARD : OTHER;
        return form.matcher(upper).matches() ? Optional.of(new IdTail(upper)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "IdTail[hidden]";
    }
}
