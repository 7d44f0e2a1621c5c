package org.gradphoto.kiosk.platform;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the pages of the reviewer in one language. Shows ticket numbers, never a name or a code. */
record ReviewPage(ReviewTexts texts, ZoneId zone) {

    private static final int KILO = 1000;

    /** The next photo, or that there is none, and the last decisions. */
    String review(Optional<InReview> next, Summary summary, List<Decision> newest) {
        Html main = next.map(photo -> photo(photo))
                .orElseGet(() -> Html.filled(PageFiles.read("review-empty.html"), texts, Map.of()));
        Map<String, Object> values = Map.of(
                "main", main,
                "waiting", summary.inReview(),
                "passed", summary.passed(),
                "sent-back", summary.sentBack(),
                "decided", decided(newest));
        return frame(Html.filled(PageFiles.read("review.html"), texts, values));
    }

    /** The door for reviewers from elsewhere. */
    String door(boolean wasWrong) {
        Html wrong = wasWrong
                ? new Html("<p class=\"wrong\" role=\"alert\">"
                        + Html.escaped(texts.say("door.wrong")).text() + "</p>")
                : new Html("");
        return frame(
                Html.filled(PageFiles.read("review-door.html"), texts, Map.of("wrong", wrong, "lang", texts.tag())));
    }

    private String frame(Html body) {
        return Html.filled(PageFiles.read("review-frame.html"), texts, Map.of("lang", texts.tag(), "body", body))
                .text();
    }

    private Html photo(InReview photo) {
        Map<String, Object> values = Map.of(
                "id", photo.id(),
                "ticket", photo.ticket(),
                "session", photo.session(),
                "station", photo.station(),
                "sha256", photo.sha256(),
                "kilobytes", Math.round((double) photo.bytes() / KILO),
                "taken",
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                                .withZone(zone)
                                .format(photo.takenAt()),
                "lang", texts.tag(),
                "reasons", new ReasonChoice(texts).html());
        return Html.filled(PageFiles.read("review-photo.html"), texts, values);
    }

    private Html decided(List<Decision> newest) {
        return new Html(newest.stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(Decision decision) {
        String words = decision.sentBack().map(texts::say).orElseGet(() -> texts.say("decided.passed"));
        Map<String, Object> values = Map.of(
                "time",
                DateTimeFormatter.ofPattern("HH:mm:ss").withZone(zone).format(decision.decidedAt()),
                "ticket",
                decision.ticket(),
                "kind",
                decision.sentBack().isPresent() ? "sent-back" : "passed",
                "words",
                words);
        return Html.filled(PageFiles.read("review-row.html"), texts, values).text();
    }
}
