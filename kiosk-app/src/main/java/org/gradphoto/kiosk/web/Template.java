package org.gradphoto.kiosk.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with places: <code>{{name}}</code> takes a value, <code>{{text:key}}</code> the words of the phone's language.
 * Everything but {@link Html} is escaped.
 */
record Template(String source) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(text:)?([\\w.-]+)}}");

    /** Fills the places with words of a phone's language. */
    Html fill(PhoneTexts texts, Map<String, ?> values) {
        return fill(texts::say, values);
    }

    /**
     * Fills the places.
     *
     * @throws IllegalArgumentException when a value is missing
     */
    Html fill(UnaryOperator<String> texts, Map<String, ?> values) {
        return new Html(
                PLACE.matcher(source).replaceAll(place -> Matcher.quoteReplacement(filling(place, texts, values))));
    }

    private static String filling(MatchResult place, UnaryOperator<String> texts, Map<String, ?> values) {
        Object value = place.group(1) == null ? required(values, place.group(2)) : texts.apply(place.group(2));
        return value instanceof Html html
                ? html.text()
                : Html.escaped(value.toString()).text();
    }

    private static Object required(Map<String, ?> values, String name) {
        return Optional.<Object>ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the template wants a value for " + name));
    }
}
