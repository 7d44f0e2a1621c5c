package org.gradphoto.kiosk.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/** All shooting rules with a school's limits, in the order in which the photographer reads them: from who sits there to what is around. */
public final class Rulebook {

    /** Every rule there is. The limits are those of {@code config/rules.jsonc}, which tells where they come from. */
    private static final List<RuleKind> KINDS = List.of(
            new RuleKind(SingleFace.ID, Map.of(), s -> new SingleFace()),
            new RuleKind(
                    FaceSize.ID,
                    Map.of("pass-from", 200.0, "fail-below", 180.0),
                    s -> new FaceSize(band(s, "pass-from", "fail-below"))),
            new RuleKind(
                    HeadFrontal.ID,
                    Map.of("yaw-pass-to", 7.0, "yaw-fail-above", 12.0, "pitch-pass-to", 7.0, "pitch-fail-above", 15.0),
                    s -> new HeadFrontal(
                            band(s, "yaw-pass-to", "yaw-fail-above"), band(s, "pitch-pass-to", "pitch-fail-above"))),
            new RuleKind(
                    HeadUpright.ID,
                    Map.of("pass-to", 6.0, "fail-above", 9.0),
                    s -> new HeadUpright(band(s, "pass-to", "fail-above"))),
            new RuleKind(
                    EyesOpen.ID,
                    Map.of("pass-from", 0.23, "fail-below", 0.16),
                    s -> new EyesOpen(band(s, "pass-from", "fail-below"))),
            new RuleKind(
                    MouthClosed.ID,
                    Map.of("pass-to", 0.085, "fail-above", 0.14),
                    s -> new MouthClosed(band(s, "pass-to", "fail-above"))),
            new RuleKind(
                    EarsVisible.ID,
                    Map.of("pass-from", 0.6, "fail-below", -1.0),
                    s -> new EarsVisible(band(s, "pass-from", "fail-below"))),
            new RuleKind(
                    ForeheadVisible.ID,
                    Map.of("pass-to", 0.25, "fail-above", 0.6),
                    s -> new ForeheadVisible(band(s, "pass-to", "fail-above"))),
            new RuleKind(
                    ClothingNotBlue.ID,
                    Map.of("pass-to", 0.12, "fail-above", 0.5, "navy-asks-above", 0.35),
                    s -> new ClothingNotBlue(band(s, "pass-to", "fail-above"), s.limit("navy-asks-above"))),
            new RuleKind(
                    Sharpness.ID,
                    Map.of("pass-from", 25.0, "fail-below", 10.0),
                    s -> new Sharpness(band(s, "pass-from", "fail-below"))),
            new RuleKind(
                    Exposure.ID,
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
                            band(s, "dark-pass-from", "dark-fail-below"),
                            band(s, "bright-pass-to", "bright-fail-above"),
                            band(s, "burnt-pass-to", "burnt-fail-above"),
                            band(s, "drowned-pass-to", "drowned-fail-above"))),
            new RuleKind(
                    BackgroundEven.ID,
                    Map.of(
                            "spread-pass-to", 5.0,
                            "spread-fail-above", 10.0,
                            "distance-pass-to", 12.0,
                            "distance-fail-above", 25.0),
                    s -> new BackgroundEven(
                            band(s, "spread-pass-to", "spread-fail-above"),
                            band(s, "distance-pass-to", "distance-fail-above"))));

    private final List<ShootingRule> rules;
    private final Map<String, Policy> policies;

    Rulebook(List<ShootingRule> rules, Map<String, Policy> policies) {
        this.rules = List.copyOf(rules);
        this.policies = Map.copyOf(policies);
    }

    /** Every rule with the limits the kiosk comes with, all of them blocking. */
    public static Rulebook standard() {
        return from(Map.of());
    }

    /** The settings of {@link #standard()} by the rule's id, in the order of the rules. */
    public static Map<String, RuleSetting> standardSettings() {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        KINDS.forEach(kind -> settings.put(kind.id(), kind.standardSetting()));
        return settings;
    }

    /**
     * The rules as a school sets them. A rule that is not named keeps its standard limits and blocks; one that is off is left out.
     *
     * @throws IllegalArgumentException when a rule or a limit is unknown or a limit is missing; the message names it and what is allowed
     */
    public static Rulebook from(Map<String, RuleSetting> settings) {
        refuseUnknown(settings);
        List<ShootingRule> rules = new ArrayList<>();
        Map<String, Policy> policies = new LinkedHashMap<>();
        for (RuleKind kind : KINDS) {
            RuleSetting setting = settings.getOrDefault(kind.id(), kind.standardSetting());
            ShootingRule rule = kind.make(setting);
            if (setting.policy() != Policy.OFF) {
                rules.add(rule);
                policies.put(kind.id(), setting.policy());
            }
        }
        return new Rulebook(rules, policies);
    }

    /** The rules that are on, in order. */
    public List<ShootingRule> rules() {
        return rules;
    }

    /** Asks every rule. */
    public Verdict judge(PortraitFacts portrait) {
        return new Verdict(rules.stream().map(rule -> ask(rule, portrait)).toList(), policies);
    }

    /** A rule that fails to compute cannot judge; the others go on. */
    private static Finding ask(ShootingRule rule, PortraitFacts portrait) {
        try {
            return rule.judge(portrait);
        } catch (RuntimeException fault) {
            return Finding.cannotJudge(rule.id(), Fact.Why.NOT_MEASURED);
        }
    }

    private static Band band(RuleSetting setting, String pass, String fail) {
        return new Band(setting.limit(pass), setting.limit(fail));
    }

    private static void refuseUnknown(Map<String, RuleSetting> settings) {
        List<String> known = KINDS.stream().map(RuleKind::id).toList();
        String unknown = settings.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no rule '" + unknown + "'; the rules are " + String.join(", ", known));
        }
    }
}
