package org.gradphoto.kiosk.adapter.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One bar for each reason, the most frequent first, as a table whose bars are drawn by width. */
final class ReasonChart {

    private static final double WHOLE = 100;

    private final ReportWords words;

    ReasonChart(ReportWords words) {
        this.words = words;
    }

    String html(Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return Html.element("p", "none", Html.safe(words.say("none")));
        }
        long most = counts.values().iterator().next();
        return counts.entrySet().stream()
                .map(entry -> row(words.reason(entry.getKey()), entry.getValue(), most))
                .collect(Collectors.joining("", "<table class=\"reasons\">", "</table>"));
    }

    private static String row(String name, long count, long most) {
        String bar = String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect class=\"second\" width=\"%.1f\" height=\"8\" rx=\"1\"/></svg>",
                WHOLE * count / most);
        return "<tr><th>" + Html.safe(name) + "</th><td class=\"bar\">" + bar + "</td><td class=\"count\">" + count
                + "</td></tr>";
    }
}
