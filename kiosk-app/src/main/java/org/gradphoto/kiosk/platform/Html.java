package org.gradphoto.kiosk.platform;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML that is safe to stand in a page. */
record Html(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(text:)?([\\w.-]+)}}");

    /** Plain text as HTML, for an element's content or a quoted attribute. */
    static Html escaped(String plain) {
        return new Html(plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    /** Fills a template: <code>{{name}}</code> takes a value, <code>{{text:key}}</code> words; all but HTML is escaped. */
    static Html filled(String template, ReviewTexts texts, Map<String, ?> values) {
        return new Html(
                PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(filling(place, texts, values))));
    }

    private static String filling(MatchResult place, ReviewTexts texts, Map<String, ?> values) {
        Object value = place.group(1) == null
                ? Optional.<Object>ofNullable(values.get(place.group(2))).orElseThrow()
                : texts.say(place.group(2));
        return value instanceof Html html
                ? html.text()
                : Html.escaped(value.toString()).text();
    }
}
