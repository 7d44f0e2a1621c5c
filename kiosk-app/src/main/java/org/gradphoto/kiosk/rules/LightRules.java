package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Map;

/** The rules about light and sharpness of the face. The limits are those of {@code config/rules.jsonc}, which tells where they come from. */
final class LightRules {

    static final List<RuleKind> ALL = List.of(
            RuleKind.blocking(
                    Sharpness.ID,
                    "quality.blurred",
                    Map.of("pass-from", 25.0, "fail-below", 10.0),
                    s -> new Sharpness(s.band("pass-from", "fail-below"))),
            RuleKind.blocking(
                    Exposure.ID,
                    "quality.exposure",
                    Map.of(
                            "dark-pass-from", 80.0,
                            "dark-fail-below", 55.0,
                            "bright-pass-to", 205.0,
                            "bright-fail-above", 225.0,
                            "burnt-pass-to", 0.03,
                            "burnt-fail-above", 0.12,
                            "drowned-pass-to", 0.1,
                            "drowned-fail-above", 0.3),
                    s -> new Exposure(
                            s.band("dark-pass-from", "dark-fail-below"),
                            s.band("bright-pass-to", "bright-fail-above"),
                            s.band("burnt-pass-to", "burnt-fail-above"),
                            s.band("drowned-pass-to", "drowned-fail-above"))),
            RuleKind.warning(
                    HalfLit.ID,
                    "quality.half-lit",
                    Map.of("pass-to", 15.0, "fail-above", 30.0),
                    s -> new HalfLit(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    SkinShine.ID,
                    "quality.highlights",
                    Map.of("pass-to", 0.05, "fail-above", 0.2),
                    s -> new SkinShine(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    NoRedEye.ID,
                    "quality.red-eye",
                    Map.of("pass-to", 0.1, "fail-above", 0.25),
                    s -> new NoRedEye(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    WhiteBalance.ID,
                    "quality.exposure",
                    Map.of("pass-to", 5.0, "fail-above", 12.0),
                    s -> new WhiteBalance(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    SkinColour.ID,
                    "truth.retouched",
                    Map.of("pass-to", 1.0, "fail-above", 4.0),
                    s -> new SkinColour(s.band("pass-to", "fail-above"))));

    private LightRules() {}
}
