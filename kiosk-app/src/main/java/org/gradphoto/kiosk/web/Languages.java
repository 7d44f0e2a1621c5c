package org.gradphoto.kiosk.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages the phone pages speak, chosen by what the browser asks for; Chinese for all others. */
final class Languages {

    private final PhoneTexts chinese = new PhoneTexts(Locale.SIMPLIFIED_CHINESE);
    private final PhoneTexts english = new PhoneTexts(Locale.ENGLISH);

    /** Whether a language can be chosen on the page. */
    static boolean isOurs(String tag) {
        return tag.equals("zh-CN") || tag.equals("en");
    }

    /** The words for an {@code Accept-Language} header. */
    PhoneTexts speak(Optional<String> accepted) {
        return accepted.map(Languages::wishes).orElse(List.of()).stream()
                .flatMap(wish -> ours(wish.getRange()))
                .findFirst()
                .orElse(chinese);
    }

    private static List<Locale.LanguageRange> wishes(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /** The first letters decide: a phone set to Hong Kong or Taiwan is better served in Chinese than in English. */
    private Stream<PhoneTexts> ours(String range) {
        return Stream.of(chinese, english)
                .filter(texts -> range.startsWith(texts.language().getLanguage()));
    }
}
