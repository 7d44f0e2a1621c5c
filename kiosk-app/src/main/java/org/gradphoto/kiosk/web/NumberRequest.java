package org.gradphoto.kiosk.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.IdTail;
import org.gradphoto.kiosk.identity.IdTail.Document;

/** What a student has filled in to get a number; empty where it cannot be what was asked for. */
record NumberRequest(Optional<CollectionCode> code, Optional<IdTail> tail, boolean consent) {

    /** The fields of the forms, by which they find the words of a problem. */
    enum Field {
        CODE,
        TAIL,
        CONSENT
    }

    /** Reads the form for a phone that may carry its code already. Consent counts only for the text in force. */
    static NumberRequest of(Form form, Optional<CollectionCode> carried) {
        boolean other = form.field("document").equals(Optional.of("other"));
        return new NumberRequest(
                typedCode(form).or(() -> carried),
                form.field("tail").flatMap(typed -> IdTail.parse(typed, other ? Document.OTHER : Document.ID_CARD)),
                form.field("consent").equals(Optional.of(CheckIn.CONSENT_VERSION)));
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

    /** The code in the field {@code code}; empty when there is none or no QR could hold it. */
    static Optional<CollectionCode> typedCode(Form form) {
        return form.field("code").map(String::strip).filter(NumberRequest::fits).map(CollectionCode::new);
    }

    private static boolean fits(String typed) {
        return !typed.isEmpty() && typed.getBytes(StandardCharsets.UTF_8).length <= CollectionCode.LONGEST;
    }
}
