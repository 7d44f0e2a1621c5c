package org.gradphoto.kiosk.ui.station;

import java.util.Map;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.SingleFace;

/** What a rule is about, in the order in which the photographer looks: so many rules are read in groups. */
enum RuleGroup {
    POSE("group.pose"),
    COVERING("group.covering"),
    CLOTHING("group.clothing"),
    LIGHT("group.light"),
    BACKDROP("group.backdrop");

    private static final Map<String, String> REASONS = Rulebook.reasons();

    private final String key;

    RuleGroup(String key) {
        this.key = key;
    }

    /** Where its name stands among the texts. */
    String key() {
        return key;
    }

    /** The group of a rule, by the place of its reason in the controlled list. */
    static RuleGroup of(String rule) {
        String place = REASONS.getOrDefault(rule, "").replaceAll("\\..*", "");
        return switch (place) {
            case "covering", "truth" -> COVERING;
            case "clothing" -> CLOTHING;
            case "quality" -> LIGHT;
            case "background" -> rule.equals(SingleFace.ID) ? POSE : BACKDROP;
            default -> POSE;
        };
    }
}
