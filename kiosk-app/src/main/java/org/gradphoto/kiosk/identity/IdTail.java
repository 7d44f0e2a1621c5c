package org.gradphoto.kiosk.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last four characters of the student's identity card, three digits and a digit or X. Never stored in the clear. */
public record IdTail(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{3}[0-9X]");

    /** Refuses any other form; {@link #parse} is for what people type. */
    public IdTail {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the last four characters are three digits and a digit or X");
        }
    }

    /** Reads what was typed, a small x included; empty when it has another form. */
    public static Optional<IdTail> parse(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new IdTail(upper)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "IdTail[hidden]";
    }
}
