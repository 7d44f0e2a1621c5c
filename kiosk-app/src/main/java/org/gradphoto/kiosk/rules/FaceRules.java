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
                    Map.of("yaw-pass-to", 7.0, "yaw-fail-above", 12.0, "pitch-pass-to", 7.0, "pitch-fail-above", 15.0),
                    s -> new HeadFrontal(
                            s.band("yaw-pass-to", "yaw-fail-above"), s.band("pitch-pass-to", "pitch-fail-above"))),
            RuleKind.blocking(
                    HeadUpright.ID,
                    "person.head-pose",
                    Map.of("pass-to", 6.0, "fail-above", 9.0),
                    s -> new HeadUpright(s.band("pass-to", "fail-above"))),
            RuleKind.blocking(
                    EyesOpen.ID,
                    "person.eyes-closed",
                    Map.of("pass-from", 0.23, "fail-below", 0.16),
                    s -> new EyesOpen(s.band("pass-from", "fail-below"))),
            RuleKind.blocking(
                    MouthClosed.ID,
                    "person.mouth-open",
                    Map.of("pass-to", 0.085, "fail-above", 0.14),
                    s -> new MouthClosed(s.band("pass-to", "fail-above"))),
            RuleKind.blocking(
                    EarsVisible.ID,
                    "covering.hair",
                    Map.of("pass-from", -0.1, "fail-below", -1.6),
                    s -> new EarsVisible(s.band("pass-from", "fail-below"))),
            RuleKind.blocking(
                    ForeheadVisible.ID,
                    "covering.hair",
                    Map.of("pass-to", 0.25, "fail-above", 0.6),
                    s -> new ForeheadVisible(s.band("pass-to", "fail-above"))));

    private FaceRules() {}
}
