package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClothingNotBlueTest {

    private final ClothingNotBlue rule = new ClothingNotBlue(new Band(0.2, 0.4), 0.3, Map.of());

    @ParameterizedTest
    @CsvSource({
        "0, 0, PASSED",
        "0.2, 0, PASSED",
        "0.21, 0, ASK",
        "0.4, 0, ASK",
        "0.41, 0, FAILED",
        "0, 0.3, PASSED",
        "0, 0.31, ASK",
        "0, 1, ASK",
        "0.6, 0.4, FAILED",
        "0.1, 0.15, PASSED",
        "0.1, 0.16, ASK",
        "0.11, 0.15, ASK"
    })
    void lightBlueFailsNavyOnlyAsksAndBothAddUp(double blue, double navy, Outcome outcome) {
        assertEquals(outcome, judge(blue, navy).outcome());
    }

    @Test
    void theFindingNamesTheBlueThatWeighsMore() {
        assertEquals(0.9, judge(0.05, 0.9).value().orElseThrow());
        assertEquals(0.3, judge(0.05, 0.9).limit().orElseThrow());
        assertEquals(0.3, judge(0.3, 0.1).value().orElseThrow());
        assertEquals(0.2, judge(0.3, 0.1).limit().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.25, ASK", "0.5, FAILED", "1, FAILED"})
    void anotherColourCountsAsASchoolWants(double counts, Outcome outcome) {
        ClothingNotBlue strict =
                new ClothingNotBlue(new Band(0.2, 0.4), 0.3, Map.of(Measure.TURQUOISE_CLOTHING, counts));
        assertEquals(
                outcome,
                strict.judge(Portraits.with(Map.of(
                                Measure.BLUE_CLOTHING, 0.01,
                                Measure.NAVY_CLOTHING, 0.0,
                                Measure.TURQUOISE_CLOTHING, 0.9)))
                        .outcome());
    }

    @Test
    void aColourThatCountsMustBeSeen() {
        ClothingNotBlue strict = new ClothingNotBlue(new Band(0.2, 0.4), 0.3, Map.of(Measure.GREEN_CLOTHING, 1.0));
        PortraitFacts withoutGreen = Portraits.with(Map.of(Measure.BLUE_CLOTHING, 0.0, Measure.NAVY_CLOTHING, 0.0));
        assertEquals(Outcome.CANNOT_JUDGE, strict.judge(withoutGreen).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.BLUE_CLOTHING, Measure.NAVY_CLOTHING)));
    }

    private Finding judge(double first, double second) {
        return rule.judge(Portraits.with(Map.of(Measure.BLUE_CLOTHING, first, Measure.NAVY_CLOTHING, second)));
    }
}
