package org.gradphoto.kiosk.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a school's file says of the rules.
 *
 * @param leastConfidence facts that were measured with less than this, 0 to 1, are not judged by
 * @param rules the setting of each rule that the file names, by its id, in the order of the file
 */
public record SiteRules(double leastConfidence, Map<String, RuleSetting> rules) {

    /** What is asked for when a school says nothing. */
    public static final double LEAST_CONFIDENCE = 0.3;

    /** Copies the settings, so that they never change. */
    public SiteRules {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }
}
