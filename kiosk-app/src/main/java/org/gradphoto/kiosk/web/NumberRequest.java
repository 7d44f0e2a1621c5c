package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.IdTail;

/** What a student has filled in to get a number; empty where it cannot be what was asked for. */
record NumberRequest(Optional<CollectionCode> code, Optional<IdTail> tail, boolean consent) {

    /** The fields of the form, by which it finds the words of a problem. */
    enum Field {
        CODE,
        TAIL,
        CONSENT
    }

    /** Reads the form. Consent counts only for the text in force. */
    static NumberRequest of(Context phone) {
        return new NumberRequest(
                field(phone, "code").flatMap(NumberRequest::code),
                field(phone, "tail").flatMap(IdTail::parse),
                field(phone, "consent").equals(Optional.of(CheckIn.CONSENT_VERSION)));
    }

    /** The fields to fill in again. */
    Set<Field> problems() {
        Set<Field> problems = EnumSet.noneOf(Field.class);
        if (code.isEmpty()) {
            problems.add(Field.CODE);
        }
        if (tail.isEmpty()) {
            problems.add(Field.TAIL);
        }
        if (!consent) {
            problems.add(Field.CONSENT);
        }
        return problems;
    }

    private static Optional<String> field(Context phone, String name) {
        return Optional.ofNullable(phone.formParam(name));
    }

    private static Optional<CollectionCode> code(String typed) {
        boolean readable = !typed.isBlank() && typed.strip().length() <= CollectionCode.LONGEST;
        return readable ? Optional.of(new CollectionCode(typed)) : Optional.empty();
    }
}
