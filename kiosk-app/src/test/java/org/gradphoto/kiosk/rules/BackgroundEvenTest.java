package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundEvenTest {

    private final BackgroundEven rule = new BackgroundEven(new Band(5, 10), new Band(12, 25));

    @ParameterizedTest
    @CsvSource({"1, 2, PASSED", "5, 12, PASSED", "6, 2, ASK", "1, 13, ASK", "11, 2, FAILED", "1, 26, FAILED"})
    void theBackdropMustBeEvenAndOfTheRightColour(double first, double second, Outcome outcome) {
        assertEquals(outcome, judge(first, second).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.BACKDROP_SPREAD, Measure.BACKDROP_DISTANCE)));
    }

    private Finding judge(double first, double second) {
        return rule.judge(Portraits.with(Map.of(Measure.BACKDROP_SPREAD, first, Measure.BACKDROP_DISTANCE, second)));
    }
}
