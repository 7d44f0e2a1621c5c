package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Map;

/** The rules about what is behind the person. The limits are those of {@code config/rules.jsonc}, which tells where they come from. */
final class BackdropRules {

    static final List<RuleKind> ALL = List.of(
            RuleKind.blocking(
                    BackgroundEven.ID,
                    "background.uneven",
                    Map.of(
                            "spread-pass-to", 5.0,
                            "spread-fail-above", 10.0,
                            "distance-pass-to", 12.0,
                            "distance-fail-above", 25.0),
                    s -> new BackgroundEven(
                            s.band("spread-pass-to", "spread-fail-above"),
                            s.band("distance-pass-to", "distance-fail-above"))),
            RuleKind.warning(
                    BackgroundLit.ID,
                    "background.uneven",
                    Map.of(
                            "gradient-pass-to", 22.0,
                            "gradient-fail-above", 35.0,
                            "shadow-pass-to", 0.2,
                            "shadow-fail-above", 0.3),
                    s -> new BackgroundLit(
                            s.band("gradient-pass-to", "gradient-fail-above"),
                            s.band("shadow-pass-to", "shadow-fail-above"))),
            RuleKind.warning(
                    BackgroundClear.ID,
                    "background.objects",
                    Map.of("pass-to", 0.03, "fail-above", 0.12),
                    s -> new BackgroundClear(s.band("pass-to", "fail-above"))));

    private BackdropRules() {}
}
