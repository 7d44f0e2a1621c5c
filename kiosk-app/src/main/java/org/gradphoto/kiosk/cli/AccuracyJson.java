package org.gradphoto.kiosk.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gradphoto.kiosk.accuracy.Accuracy;
import org.gradphoto.kiosk.accuracy.RuleAccuracy;
import org.gradphoto.kiosk.accuracy.Truth;
import org.gradphoto.kiosk.rules.Outcome;

/** An accuracy as one JSON object; rates are shares from 0 to 1, and null where there was nothing to count. */
final class AccuracyJson {

    private AccuracyJson() {}

    static String of(Accuracy accuracy) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("images", accuracy.sightings().size());
        ObjectNode rules = root.putObject("rules");
        accuracy.rules().forEach(rule -> rules.set(rule.rule(), json(rule)));
        ObjectNode ms = root.putObject("ms");
        ms.set("median", Rounded.node(accuracy.ms(0.5)));
        ms.set("p95", Rounded.node(accuracy.ms(0.95)));
        return root.toString();
    }

    private static ObjectNode json(RuleAccuracy rule) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("positive", rule.count(Truth.KEPT));
        node.put("negative", rule.count(Truth.BROKEN));
        node.set("false_pass", Rounded.node(rule.falsePass().share()));
        node.set("false_refuse", Rounded.node(rule.falseRefuse().share()));
        node.set("ask", Rounded.node(rule.share(Outcome.ASK).share()));
        node.set("cannot_judge", Rounded.node(rule.share(Outcome.CANNOT_JUDGE).share()));
        node.set("auc", Rounded.node(rule.areaUnder()));
        node.set("eer", Rounded.node(rule.equalError()));
        return node;
    }
}
