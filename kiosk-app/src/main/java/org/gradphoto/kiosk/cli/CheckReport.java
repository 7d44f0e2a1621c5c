package org.gradphoto.kiosk.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;

/**
 * What is printed of one checked picture.
 *
 * @param ms time for measuring and judging, without reading the file
 */
record CheckReport(Path file, Verdict verdict, double ms) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    String json() {
        ObjectNode line = JSON.objectNode();
        line.put("file", file.toString());
        line.put("verdict", code(verdict.outcome()));
        ArrayNode findings = line.putArray("findings");
        verdict.findings().forEach(finding -> findings.add(json(finding)));
        line.put("ms", Rounded.two(ms));
        return line.toString();
    }

    private static ObjectNode json(Finding finding) {
        ObjectNode node = JSON.objectNode();
        node.put("rule", finding.rule());
        node.put("outcome", code(finding.outcome()));
        node.put("reason", Rulebook.reasons().get(finding.rule()));
        node.set("value", Rounded.node(finding.value()));
        node.put("unit", finding.unit());
        node.set("limit", Rounded.node(finding.limit()));
        node.set(
                "where",
                finding.where()
                        .<JsonNode>map(r -> JSON.arrayNode()
                                .add(r.x())
                                .add(r.y())
                                .add(r.width())
                                .add(r.height()))
                        .orElse(JSON.nullNode()));
        node.set("confidence", Rounded.node(finding.confidence()));
        finding.notSeen()
                .ifPresent(why ->
                        node.put("why", why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return node;
    }

    /** A head line and one line for each rule. */
    String table() {
        String head = String.format(Locale.ROOT, "%s  %s  %.0f ms%n", file, code(verdict.outcome()), ms);
        return head + verdict.findings().stream().map(CheckReport::row).collect(Collectors.joining("\n"));
    }

    private static String row(Finding finding) {
        String value = finding.value().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%.2f %s (%.2f)",
                        finding.value().getAsDouble(),
                        finding.unit(),
                        finding.limit().orElse(0))
                : finding.notSeen().map(Enum::name).orElse("");
        return String.format(Locale.ROOT, "  %-18s %-12s %s", finding.rule(), code(finding.outcome()), value);
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
