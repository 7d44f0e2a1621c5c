package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Map;

/** The rules about what is behind the person. The limits are those of {@code config/rules.jsonc}, which tells where they come from. */
final class BackdropRules {

    static final List<RuleKind> ALL = List.of(RuleKind.blocking(
            BackgroundEven.ID,
            "background.uneven",
            Map.of(
                    "spread-pass-to", 5.0,
                    "spread-fail-above", 10.0,
                    "distance-pass-to", 12.0,
                    "distance-fail-above", 25.0),
            s -> new BackgroundEven(
                    s.band("spread-pass-to", "spread-fail-above"), s.band("distance-pass-to", "distance-fail-above"))));

    private BackdropRules() {}
}
