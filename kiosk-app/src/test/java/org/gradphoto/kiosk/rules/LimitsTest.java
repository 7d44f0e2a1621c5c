package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about clothes, light and backdrop around their standard limits. */
class LimitsTest {

    private static final double FAR_INSIDE = 0;

    @ParameterizedTest
    @CsvSource({
        "clothing-plain, GARMENT_PATTERN, 0.25, 0.4",
        "clothing-covers, BARE_SKIN, 0.5, 0.7",
        "clothing-outline, LOST_OUTLINE, 0.35, 0.7",
        "half-lit, CHEEK_DIFFERENCE, 15, 30",
        "skin-shine, SKIN_SHINE, 0.05, 0.2",
        "red-eye, RED_EYE, 0.1, 0.25",
        "white-balance, LIGHT_CAST, 5, 12",
        "skin-colour, SKIN_OFF_COLOUR, 1, 4",
        "background-lit, BACKDROP_GRADIENT, 22, 35",
        "background-lit, BACKDROP_SHADOW, 0.2, 0.3",
        "background-clear, BACKDROP_THINGS, 0.03, 0.12"
    })
    void aValuePassesUpToOneLimitAndFailsBeyondTheOther(String rule, Measure measure, double pass, double fail) {
        assertEquals(Outcome.PASSED, judge(rule, measure, FAR_INSIDE).outcome());
        assertEquals(Outcome.PASSED, judge(rule, measure, pass).outcome());
        assertEquals(Outcome.ASK, judge(rule, measure, pass + 0.001).outcome());
        assertEquals(Outcome.ASK, judge(rule, measure, fail).outcome());
        assertEquals(Outcome.FAILED, judge(rule, measure, fail + 0.001).outcome());
        assertEquals(fail, judge(rule, measure, fail + 0.001).limit().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "clothing-plain",
        "clothing-covers",
        "clothing-outline",
        "half-lit",
        "skin-shine",
        "red-eye",
        "white-balance",
        "skin-colour",
        "background-lit",
        "background-clear"
    })
    void whatWasNotSeenCannotBeJudgedAndOnlyWarns(String rule) {
        Finding finding = find(rule, Portraits.unseen(Fact.Why.OUT_OF_PICTURE, Measure.values()));
        assertEquals(Finding.cannotJudge(rule, Fact.Why.OUT_OF_PICTURE), finding);
        assertEquals(
                Policy.WARN,
                Objects.requireNonNull(Rulebook.standardSettings().get(rule)).policy());
    }

    private static Finding judge(String rule, Measure measure, double value) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        for (Measure other : Measure.values()) {
            values.put(other, FAR_INSIDE);
        }
        values.put(measure, value);
        return find(rule, Portraits.with(values));
    }

    private static Finding find(String rule, PortraitFacts facts) {
        return Rulebook.standard().judge(facts).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
