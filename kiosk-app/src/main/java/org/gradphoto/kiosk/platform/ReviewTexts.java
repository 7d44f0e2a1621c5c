package org.gradphoto.kiosk.platform;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.queue.SendBackReason;

/** The words of the review page in one language; Chinese unless English is asked for. */
final class ReviewTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle page;
    private final ResourceBundle reasons;

    ReviewTexts(Locale language) {
        this.language = language;
        this.page = ResourceBundle.getBundle("org.gradphoto.kiosk.platform.review", language, NO_FALLBACK);
        this.reasons = ResourceBundle.getBundle("org.gradphoto.kiosk.texts.send-back", language, NO_FALLBACK);
    }

    /** The language chosen in the address, or the first the browser wants that we speak. */
    static ReviewTexts of(Context request) {
        String wanted = Optional.ofNullable(request.queryParam("lang"))
                .or(() -> Optional.ofNullable(request.header("Accept-Language")))
                .orElse("");
        return new ReviewTexts(choose(wanted));
    }

    private static Locale choose(String wanted) {
        return ranges(wanted).stream()
                .map(range -> range.getRange()
                        .substring(0, Math.min(2, range.getRange().length())))
                .filter(List.of("zh", "en")::contains)
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static List<Locale.LanguageRange> ranges(String wanted) {
        try {
            return wanted.isBlank() ? List.of() : Locale.LanguageRange.parse(wanted);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /** The tag for the page and for links that stay in the language. */
    String tag() {
        return language.equals(Locale.ENGLISH) ? "en" : "zh-CN";
    }

    String say(String key) {
        return page.getString(key);
    }

    String say(SendBackReason reason) {
        return reasons.getString(reason.code());
    }
}
