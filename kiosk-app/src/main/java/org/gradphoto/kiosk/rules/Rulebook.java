package org.gradphoto.kiosk.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradphoto.kiosk.health.RareFaults;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All shooting rules with a school's limits, in the order in which the photographer reads them: from who sits there to what is around. */
public final class Rulebook {

    /** Every rule there is; each group keeps the limits its rules have when a school says nothing. */
    private static final List<RuleKind> KINDS = Stream.of(
                    FaceRules.ALL, ClothesRules.ALL, LightRules.ALL, BackdropRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(Rulebook.class);

    private final List<ShootingRule> rules;
    private final Map<String, Policy> policies;
    private final double leastConfidence;
    private final RareFaults faults = new RareFaults();

    Rulebook(List<ShootingRule> rules, Map<String, Policy> policies, double leastConfidence) {
        this.rules = List.copyOf(rules);
        this.policies = Map.copyOf(policies);
        this.leastConfidence = leastConfidence;
    }

    /** The rules as the kiosk comes with them: standard limits and policies. */
    public static Rulebook standard() {
        return from(Map.of());
    }

    /** Every rule there is with its standard limits, those too that are off unless a school wants them: for reports on the rules themselves. */
    public static Rulebook complete() {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        KINDS.forEach(kind -> settings.put(kind.id(), new RuleSetting(Policy.BLOCK, kind.standard())));
        return from(settings);
    }

    /** The code of the controlled list under which a reviewer sends back a photo that breaks a rule, by the rule's id. */
    public static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        KINDS.forEach(kind -> reasons.put(kind.id(), kind.reason()));
        return Collections.unmodifiableMap(reasons);
    }

    /** The settings of {@link #standard()} by the rule's id, in the order of the rules. */
    public static Map<String, RuleSetting> standardSettings() {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        KINDS.forEach(kind -> settings.put(kind.id(), kind.standardSetting()));
        return settings;
    }

    /** The rules as a school sets them, judging by facts of the standard confidence and above; see {@link #from(SiteRules)}. */
    public static Rulebook from(Map<String, RuleSetting> settings) {
        return from(new SiteRules(SiteRules.LEAST_CONFIDENCE, settings));
    }

    /**
     * The rules as a school sets them. A rule that is not named keeps its standard limits and policy; one that is off is left out.
     *
     * @throws IllegalArgumentException when a rule or a limit is unknown or a limit is missing; the message names it and what is allowed
     */
    public static Rulebook from(SiteRules site) {
        Map<String, RuleSetting> settings = site.rules();
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
        return new Rulebook(rules, policies, site.leastConfidence());
    }

    /** The rules that are on, in order. */
    public List<ShootingRule> rules() {
        return rules;
    }

    /** Asks every rule. What was measured with too little confidence counts as not seen: no rule passes or fails on it. */
    public Verdict judge(PortraitFacts portrait) {
        PortraitFacts trusted = portrait.trusted(leastConfidence);
        return new Verdict(rules.stream().map(rule -> ask(rule, trusted)).toList(), policies);
    }

    /** A rule that fails to compute cannot judge; the others go on. */
    private Finding ask(ShootingRule rule, PortraitFacts portrait) {
        try {
            return rule.judge(portrait);
        } catch (RuntimeException fault) {
            if (faults.isWorthTelling(rule.id(), fault)) {
                LOG.warn("the rule {} could not judge", rule.id(), fault);
            }
            return Finding.cannotJudge(rule.id(), Fact.Why.NOT_MEASURED);
        }
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
