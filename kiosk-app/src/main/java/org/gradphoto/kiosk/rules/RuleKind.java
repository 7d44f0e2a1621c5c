package org.gradphoto.kiosk.rules;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One line of the rulebook: how a rule is made of its limits, and the limits it has when a school says nothing.
 *
 * @param id of the rule
 * @param standard the limits by name
 * @param making makes the rule of a setting that has all of those limits
 */
record RuleKind(String id, Map<String, Double> standard, Function<RuleSetting, ShootingRule> making) {

    RuleSetting standardSetting() {
        return new RuleSetting(Policy.BLOCK, standard);
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
