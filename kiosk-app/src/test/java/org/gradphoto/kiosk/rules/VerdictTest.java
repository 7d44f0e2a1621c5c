package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @Test
    void onlyBrokenRulesThatBlockForbidThePhoto() {
        Verdict verdict = verdict(
                Map.of("warned", Policy.WARN),
                finding("broken", Outcome.FAILED),
                finding("warned", Outcome.FAILED),
                finding("asked", Outcome.ASK),
                finding("kept", Outcome.PASSED));

        assertEquals(List.of("broken"), rules(verdict.blocking()));
    }

    @Test
    void whatIsUnclearOrOnlyWarnsIsToBeLookedAt() {
        Verdict verdict = verdict(
                Map.of("warned", Policy.WARN, "warned-about", Policy.WARN),
                finding("broken", Outcome.FAILED),
                finding("warned", Outcome.FAILED),
                finding("asked", Outcome.ASK),
                finding("warned-about", Outcome.ASK),
                finding("unseen", Outcome.CANNOT_JUDGE),
                finding("kept", Outcome.PASSED));

        assertEquals(List.of("warned", "asked", "warned-about", "unseen"), rules(verdict.toLookAt()));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, PASSED, PASSED",
        "PASSED, ASK, ASK",
        "ASK, CANNOT_JUDGE, CANNOT_JUDGE",
        "CANNOT_JUDGE, FAILED, FAILED",
        "FAILED, PASSED, FAILED"
    })
    void theWholeIsTheWorstOfWhatBlocks(Outcome one, Outcome other, Outcome whole) {
        assertEquals(
                whole,
                verdict(Map.of(), finding("one", one), finding("other", other)).outcome());
    }

    @Test
    void aRuleThatWarnsDoesNotDecideTheWhole() {
        assertEquals(
                Outcome.PASSED,
                verdict(
                                Map.of("warned", Policy.WARN),
                                finding("warned", Outcome.FAILED),
                                finding("kept", Outcome.PASSED))
                        .outcome());
    }

    private static Verdict verdict(Map<String, Policy> policies, Finding... findings) {
        return new Verdict(List.of(findings), policies);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Finding finding(String rule, Outcome outcome) {
        return new Finding(
                rule, outcome, OptionalDouble.empty(), "", OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }
}
