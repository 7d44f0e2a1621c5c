package org.gradphoto.kiosk;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.ui.Texts;

/** Lends the station's names of rules and photo problems to the report. */
final class ReasonNames {

    private ReasonNames() {}

    /** The name of a rule or a photo problem; empty when it is a person's word. */
    static Optional<String> of(String id, Locale language) {
        Texts texts = new Texts(language);
        try {
            return Optional.of(texts.get("rule." + id + ".name"));
        } catch (MissingResourceException noRule) {
            return Arrays.stream(PhotoProblem.Code.values())
                    .filter(code -> code.id().equals(id))
                    .findFirst()
                    .map(code -> texts.of("problem", code));
        }
    }
}
