package org.gradphoto.kiosk.adapter.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.RuleSetting;
import org.gradphoto.kiosk.rules.SiteRules;
import org.gradphoto.kiosk.settings.SettingsFault;

/** Reads {@code config/rules.jsonc}: what a school makes of each rule, and the limits of the rule. */
public final class RuleFile {

    private static final double ANY = 1_000_000;
    private static final String LEAST_CONFIDENCE = "least-confidence";

    private static final Map<String, Policy> POLICIES =
            Map.of("block", Policy.BLOCK, "warn", Policy.WARN, "off", Policy.OFF);

    private RuleFile() {}

    /**
     * The setting of each rule in the order of the file, and the confidence that facts must have.
     *
     * @throws SettingsFault when the file is missing or anything in it is wrong
     */
    public static SiteRules read(Path file) throws SettingsFault {
        Section whole = Section.of(file);
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (String id : whole.keys()) {
            if (!id.equals(LEAST_CONFIDENCE)) {
                settings.put(id, setting(whole.section(id)));
            }
        }
        return new SiteRules(leastConfidence(whole), settings);
    }

    private static double leastConfidence(Section whole) throws SettingsFault {
        return whole.has(LEAST_CONFIDENCE) ? whole.number(LEAST_CONFIDENCE, 0, 1) : SiteRules.LEAST_CONFIDENCE;
    }

    private static RuleSetting setting(Section rule) throws SettingsFault {
        Policy policy = rule.choice("policy", POLICIES);
        Optional<Section> limits = rule.optionalSection("limits");
        Map<String, Double> values = new LinkedHashMap<>();
        if (limits.isPresent()) {
            for (String name : limits.get().keys()) {
                values.put(name, limits.get().number(name, -ANY, ANY));
            }
        }
        rule.done();
        return new RuleSetting(policy, values);
    }
}
