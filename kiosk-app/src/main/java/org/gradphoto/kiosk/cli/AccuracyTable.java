package org.gradphoto.kiosk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.accuracy.Accuracy;
import org.gradphoto.kiosk.accuracy.Rate;
import org.gradphoto.kiosk.accuracy.RuleAccuracy;
import org.gradphoto.kiosk.accuracy.Truth;
import org.gradphoto.kiosk.rules.Outcome;

/** An accuracy as a page for people: for each rule true class against outcome, rates with their intervals, and each kind of picture by itself. */
record AccuracyTable(Accuracy accuracy, AccuracyWords words) {

    private static final List<Truth> CLASSES = List.of(Truth.KEPT, Truth.BROKEN, Truth.APART);

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "accuracy.pictures",
                accuracy.sightings().size(),
                accuracy.heldOut(),
                accuracy.sightings().size() - accuracy.heldOut(),
                accuracy.unreadable().size()));
        accuracy.rules().forEach(rule -> addRule(lines, rule));
        lines.add("");
        if (!accuracy.withoutTruth().isEmpty()) {
            lines.add(words.say("accuracy.no-truth", String.join(", ", accuracy.withoutTruth())));
        }
        lines.add(words.say("accuracy.ms", whole(accuracy.ms(0.5)), whole(accuracy.ms(0.95))));
        return String.join(System.lineSeparator(), lines);
    }

    private void addRule(List<String> lines, RuleAccuracy rule) {
        lines.add("");
        lines.add(line(
                rule.rule(),
                List.of(Outcome.values()).stream().map(words::outcome).toList()));
        for (Truth truth : CLASSES) {
            if (rule.count(truth) > 0) {
                lines.add(line(
                        "  " + words.truth(truth),
                        List.of(Outcome.values()).stream()
                                .map(outcome -> String.valueOf(rule.count(truth, outcome)))
                                .toList()));
            }
        }
        lines.add("  " + words.say("accuracy.false-pass", rate(rule.falsePass())));
        lines.add("  " + words.say("accuracy.false-refuse", rate(rule.falseRefuse())));
        lines.add("  " + words.say("accuracy.ask", rate(rule.share(Outcome.ASK))));
        lines.add("  " + words.say("accuracy.cannot-judge", rate(rule.share(Outcome.CANNOT_JUDGE))));
        if (rule.areaUnder().isPresent()) {
            lines.add("  " + words.say("accuracy.curve", number(rule.areaUnder()), percent(rule.equalError())));
        }
        addKinds(lines, rule);
    }

    private void addKinds(List<String> lines, RuleAccuracy rule) {
        Map<String, RuleAccuracy> kinds = accuracy.byKind(rule.rule());
        if (kinds.size() > 1) {
            kinds.forEach((kind, of) -> lines.add("  "
                    + words.say(
                            "accuracy.kind",
                            kind,
                            counts(of.falsePass()),
                            counts(of.falseRefuse()),
                            counts(of.share(Outcome.ASK)),
                            counts(of.share(Outcome.CANNOT_JUDGE)))));
        }
    }

    private static String line(String head, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s", head));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%14s", cell)));
        return line.toString();
    }

    private static String rate(Rate rate) {
        return rate.of() == 0
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%s = %s %% (%.1f-%.1f)",
                        counts(rate),
                        percent(rate.share()),
                        rate.low() * 100,
                        rate.high() * 100);
    }

    private static String counts(Rate rate) {
        return rate.hits() + "/" + rate.of();
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f", share.getAsDouble() * 100) : "-";
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.0f", value.getAsDouble()) : "-";
    }
}
