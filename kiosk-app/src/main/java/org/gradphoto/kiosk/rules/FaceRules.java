package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Map;

/** The rules about who sits there and how the head is held and covered. The limits are those of {@code config/rules.jsonc}, which tells where they come from. */
final class FaceRules {

    static final List<RuleKind> ALL = List.of(
            RuleKind.blocking(SingleFace.ID, "background.objects", Map.of(), s -> new SingleFace()),
            RuleKind.blocking(
                    FaceSize.ID,
                    "geometry.face-size",
                    Map.of("pass-from", 200.0, "fail-below", 180.0),
                    s -> new FaceSize(s.band("pass-from", "fail-below"))),
            RuleKind.blocking(
                    HeadFrontal.ID,
                    "person.head-pose",
                    Map.of(
                            "yaw-pass-to", 5.0,
                            "yaw-fail-above", 13.0,
                            "pitch-pass-to", 12.0,
                            "pitch-fail-above", 22.0,
                            "roll-asks-above", 4.0),
                    s -> new HeadFrontal(
                            s.band("yaw-pass-to", "yaw-fail-above"),
                            s.band("pitch-pass-to", "pitch-fail-above"),
                            s.limit("roll-asks-above"))),
            RuleKind.blocking(
                    HeadUpright.ID,
                    "person.head-pose",
                    Map.of("pass-to", 4.0, "fail-above", 8.0, "yaw-asks-above", 4.5, "pitch-asks-above", 12.0),
                    s -> new HeadUpright(
                            s.band("pass-to", "fail-above"), s.limit("yaw-asks-above"), s.limit("pitch-asks-above"))),
            RuleKind.warning(
                    ShouldersLevel.ID,
                    "person.shoulders",
                    Map.of("pass-to", 4.0, "fail-above", 8.0),
                    s -> new ShouldersLevel(s.band("pass-to", "fail-above"))),
            RuleKind.blocking(
                    EyesOpen.ID,
                    "person.eyes-closed",
                    Map.of("pass-from", 0.235, "fail-below", 0.19),
                    s -> new EyesOpen(s.band("pass-from", "fail-below"))),
            RuleKind.blocking(
                    MouthClosed.ID,
                    "person.mouth-open",
                    Map.of(
                            "pass-to", 0.036,
                            "fail-above", 0.055,
                            "doubt-from", 0.028,
                            "break-asks-above", 0.06,
                            "grey-asks-from", 0.01,
                            "teeth-ask-above", 0.15),
                    s -> new MouthClosed(
                            s.band("pass-to", "fail-above"),
                            s.limit("doubt-from"),
                            s.limit("break-asks-above"),
                            s.limit("grey-asks-from"),
                            s.limit("teeth-ask-above"))),
            RuleKind.warning(
                    ExpressionNatural.ID,
                    "person.expression",
                    Map.of("pass-to", 2.5, "fail-above", 3.5),
                    s -> new ExpressionNatural(s.band("pass-to", "fail-above"))),
            RuleKind.blocking(
                    EarsVisible.ID,
                    "covering.hair",
                    Map.of("pass-from", 0.1, "fail-below", -0.9),
                    s -> new EarsVisible(s.band("pass-from", "fail-below"))),
            RuleKind.blocking(
                    ForeheadVisible.ID,
                    "covering.hair",
                    Map.of("pass-from", 1.1, "fail-below", -1.9),
                    s -> new ForeheadVisible(s.band("pass-from", "fail-below"))),
            RuleKind.warning(
                    BrowsVisible.ID,
                    "covering.hair",
                    Map.of("pass-to", 0.4, "fail-above", 0.5),
                    s -> new BrowsVisible(s.band("pass-to", "fail-above"))),
            RuleKind.warning(
                    HeadUncovered.ID,
                    "covering.head",
                    Map.of("pass-from", 2.0, "fail-below", -0.25),
                    s -> new HeadUncovered(s.band("pass-from", "fail-below"))),
            RuleKind.blocking(
                    GlassesClear.ID,
                    "covering.glasses",
                    Map.of("pass-from", 0.3, "fail-below", -0.6, "glare-asks-above", 0.06, "glasses-below", 0.3),
                    s -> new GlassesClear(
                            s.band("pass-from", "fail-below"), s.limit("glare-asks-above"), s.limit("glasses-below"))),
            RuleKind.warning(
                    FrameOffEyes.ID,
                    "covering.glasses",
                    Map.of("line-asks-above", 20.0, "frame-from", 6.0),
                    s -> new FrameOffEyes(s.limit("line-asks-above"), s.limit("frame-from"))),
            RuleKind.off(
                    NoGlasses.ID,
                    "covering.glasses",
                    Map.of("pass-from", 0.6, "fail-below", 0.0),
                    s -> new NoGlasses(s.band("pass-from", "fail-below"))));

    private FaceRules() {}
}
