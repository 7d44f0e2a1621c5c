package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.portrait.Measure;

/** The rules about what is worn below the chin. The limits are those of {@code config/rules.jsonc}, which tells where they come from. */
final class ClothesRules {

    static final List<RuleKind> ALL = List.of(
            RuleKind.blocking(
                    ClothingNotBlue.ID,
                    "clothing.backdrop-colour",
                    Map.of(
                            "pass-to", 0.22,
                            "fail-above", 0.36,
                            "navy-pass-to", 0.34,
                            "turquoise-counts", 0.0,
                            "purple-counts", 0.0,
                            "green-counts", 0.0,
                            "white-counts", 0.0,
                            "grey-counts", 0.0,
                            "black-counts", 0.0),
                    ClothesRules::notBlue),
            RuleKind.warning(
                    ClothingApart.ID,
                    "clothing.backdrop-colour",
                    Map.of("pass-to", 0.3, "fail-above", 0.6),
                    s -> new ClothingApart(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    ClothingPlain.ID,
                    "clothing.pattern",
                    Map.of("pass-to", 0.25, "fail-above", 0.4),
                    s -> new ClothingPlain(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    ClothingCovers.ID,
                    "clothing.bare",
                    Map.of("pass-to", 0.5, "fail-above", 0.7),
                    s -> new ClothingCovers(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    ClothingOutline.ID,
                    "clothing.backdrop-colour",
                    Map.of("pass-to", 0.35, "fail-above", 0.7),
                    s -> new ClothingOutline(s.band("pass-to", "fail-above"))));

    private ClothesRules() {}

    private static ClothingNotBlue notBlue(RuleSetting setting) {
        return new ClothingNotBlue(
                setting.band("pass-to", "fail-above"),
                setting.limit("navy-pass-to"),
                Map.of(
                        Measure.TURQUOISE_CLOTHING, setting.limit("turquoise-counts"),
                        Measure.PURPLE_CLOTHING, setting.limit("purple-counts"),
                        Measure.GREEN_CLOTHING, setting.limit("green-counts"),
                        Measure.WHITE_CLOTHING, setting.limit("white-counts"),
                        Measure.GREY_CLOTHING, setting.limit("grey-counts"),
                        Measure.BLACK_CLOTHING, setting.limit("black-counts")));
    }
}
