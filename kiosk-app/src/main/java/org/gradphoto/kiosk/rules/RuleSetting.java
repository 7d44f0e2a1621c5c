package org.gradphoto.kiosk.rules;

import java.util.Map;

/**
 * What a school's file says of one rule.
 *
 * @param policy what is made of the broken rule
 * @param limits the rule's limits by name, in the unit of its measure
 */
public record RuleSetting(Policy policy, Map<String, Double> limits) {

    /** Copies the limits, so that a setting never changes. */
    public RuleSetting {
        limits = Map.copyOf(limits);
    }

    /**
     * The limit of this name.
     *
     * @throws IllegalArgumentException when the file does not give it; the message names it
     */
    public double limit(String name) {
        Double value = limits.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the limit '" + name + "' is missing");
        }
        return value;
    }

    /** The two limits of these names, from where a value passes and from where it fails. */
    Band band(String pass, String fail) {
        return new Band(limit(pass), limit(fail));
    }
}
