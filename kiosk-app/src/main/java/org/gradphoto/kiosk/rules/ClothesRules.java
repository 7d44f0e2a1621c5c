package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Map;

/** The rules about what is worn below the chin. The limits are those of {@code config/rules.jsonc}, which tells where they come from. */
final class ClothesRules {

    static final List<RuleKind> ALL = List.of(RuleKind.blocking(
            ClothingNotBlue.ID,
            "clothing.backdrop-colour",
            Map.of("pass-to", 0.12, "fail-above", 0.5, "navy-asks-above", 0.35),
            s -> new ClothingNotBlue(s.band("pass-to", "fail-above"), s.limit("navy-asks-above"))));

    private ClothesRules() {}
}
