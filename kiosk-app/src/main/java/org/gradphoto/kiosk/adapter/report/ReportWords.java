package org.gradphoto.kiosk.adapter.report;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the report in one language. */
final class ReportWords {

    private static final String BUNDLE = "org.gradphoto.kiosk.adapter.report.report";

    private final Locale language;
    private final ResourceBundle texts;
    private final ReasonNames reasons;

    ReportWords(Locale language, ReasonNames reasons) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.reasons = reasons;
    }

    /** The name of a rule or a photo problem in a language; empty when it is none. */
    @FunctionalInterface
    interface ReasonNames {

        Optional<String> of(String id, Locale language);
    }

    Locale language() {
        return language;
    }

    String say(String key) {
        return texts.getString(key);
    }

    /** The words of a reason; the reason itself when a person wrote it. */
    String reason(String id) {
        return reasons.of(id, language)
                .or(() -> Optional.of("reason." + id).filter(texts::containsKey).map(texts::getString))
                .orElse(id);
    }
}
