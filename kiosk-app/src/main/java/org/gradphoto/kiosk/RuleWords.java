package org.gradphoto.kiosk;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.gradphoto.kiosk.ui.Texts;
import org.gradphoto.kiosk.web.ReasonWords;

/** Lends the station's words for the rules to the phone page. */
final class RuleWords implements ReasonWords {

    @Override
    public Optional<String> of(String ruleId, Locale language) {
        try {
            return Optional.of(new Texts(language).get("rule." + ruleId + ".say"));
        } catch (MissingResourceException photographersOwnWords) {
            return Optional.empty();
        }
    }
}
