package org.gradphoto.kiosk.adapter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.RuleSetting;
import org.gradphoto.kiosk.rules.SiteRules;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {

    private final Path file;

    RuleFileTest(@TempDir Path folder) {
        this.file = folder.resolve("rules.jsonc");
    }

    @Test
    void rulesKeepTheOrderOfTheFile() throws Exception {
        Map<String, RuleSetting> rules = read(
                """
                { // the school's policy
                  "single-face": { "policy": "block" },
                  "ears-visible": { "policy": "warn", "limits": { "pass-above": 0.8, "fail-below": 0.3 } },
                  "clothing-not-blue": { "policy": "off", "limits": {} }
                }
                """);

        assertEquals(List.of("single-face", "ears-visible", "clothing-not-blue"), List.copyOf(rules.keySet()));
        assertEquals(
                new RuleSetting(Policy.WARN, Map.of("pass-above", 0.8, "fail-below", 0.3)), rules.get("ears-visible"));
    }

    @Test
    void aPolicyThatDoesNotExistIsNamedWithTheNearestFirst() {
        SettingsFault fault = fault("{ \"ears-visible\": { \"policy\": \"blok\" } }");

        assertEquals(Code.OUT_OF_RANGE, fault.code());
        assertEquals("ears-visible.policy", fault.key());
        assertEquals("block", fault.allowed().get(0));
    }

    @Test
    void aLimitIsANumber() {
        SettingsFault fault =
                fault("{ \"ears-visible\": { \"policy\": \"block\", \"limits\": { \"pass-above\": \"0.8\" } } }");

        assertEquals(Code.WRONG_TYPE, fault.code());
        assertEquals("ears-visible.limits.pass-above", fault.key());
    }

    @Test
    void anUnknownKeyOfARuleIsNamed() {
        SettingsFault fault = fault("{ \"ears-visible\": { \"policy\": \"block\", \"limit\": {} } }");

        assertEquals(Code.UNKNOWN_KEY, fault.code());
        assertEquals(List.of("limits", "policy"), fault.allowed());
    }

    @Test
    void theLeastConfidenceIsNoRuleAndLiesBetweenNoneAndFull() throws Exception {
        Files.writeString(file, "{ \"least-confidence\": 0.7, \"single-face\": { \"policy\": \"warn\" } }");
        assertEquals(
                new SiteRules(0.7, Map.of("single-face", new RuleSetting(Policy.WARN, Map.of()))), RuleFile.read(file));

        assertEquals("least-confidence", fault("{ \"least-confidence\": 1.01 }").key());
        assertEquals(
                "least-confidence", fault("{ \"least-confidence\": -0.01 }").key());
    }

    @Test
    void aFileThatSaysNothingOfConfidenceAsksForTheStandardOne() throws Exception {
        Files.writeString(file, "{ }");
        assertEquals(SiteRules.LEAST_CONFIDENCE, RuleFile.read(file).leastConfidence());
    }

    private SettingsFault fault(String text) {
        return assertThrows(SettingsFault.class, () -> read(text));
    }

    private Map<String, RuleSetting> read(String text) throws IOException, SettingsFault {
        Files.writeString(file, text);
        return RuleFile.read(file).rules();
    }
}
