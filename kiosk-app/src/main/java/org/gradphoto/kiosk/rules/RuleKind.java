package org.gradphoto.kiosk.rules;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One line of the rulebook: how a rule is made of its limits, and what it is when a school says nothing.
 *
 * @param id of the rule
 * @param reason the code under which a reviewer sends back a photo that breaks the rule
 * @param policy what is made of the broken rule when a school says nothing
 * @param standard the limits by name
 * @param making makes the rule of a setting that has all of those limits
 */
record RuleKind(
        String id,
        String reason,
        Policy policy,
        Map<String, Double> standard,
        Function<RuleSetting, ShootingRule> making) {

    /** A rule that blocks unless a school says otherwise. */
    static RuleKind blocking(
            String id, String reason, Map<String, Double> standard, Function<RuleSetting, ShootingRule> making) {
        return new RuleKind(id, reason, Policy.BLOCK, standard, making);
    }

    /** A rule that warns unless a school says otherwise. */
    static RuleKind warning(
            String id, String reason, Map<String, Double> standard, Function<RuleSetting, ShootingRule> making) {
        return new RuleKind(id, reason, Policy.WARN, standard, making);
    }

    /** A rule that is not asked unless a school says otherwise. */
    static RuleKind off(
            String id, String reason, Map<String, Double> standard, Function<RuleSetting, ShootingRule> making) {
        return new RuleKind(id, reason, Policy.OFF, standard, making);
    }

    RuleSetting standardSetting() {
        return new RuleSetting(policy, standard);
    }

    /**
     * Makes the rule.
     *
     * @throws IllegalArgumentException when a limit is missing or unknown; the message names the rule, the limit and what is allowed
     */
    ShootingRule make(RuleSetting setting) {
        for (String given : new TreeSet<>(setting.limits().keySet())) {
            if (!standard.containsKey(given)) {
                throw new IllegalArgumentException(
                        "rule '" + id + "' has no limit '" + given + "'; it has " + allowed());
            }
        }
        for (String needed : new TreeSet<>(standard.keySet())) {
            if (!setting.limits().containsKey(needed)) {
                throw new IllegalArgumentException(
                        "rule '" + id + "' lacks the limit '" + needed + "'; it needs " + allowed());
            }
        }
        return making.apply(setting);
    }

    private String allowed() {
        return standard.isEmpty() ? "no limits" : String.join(", ", new TreeSet<>(standard.keySet()));
    }
}
