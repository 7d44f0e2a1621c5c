package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MouthClosedTest {

    private final MouthClosed rule = new MouthClosed(new Band(0.036, 0.055), 0.028, 0.06, 0.01, 0.15);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, PASSED",
        "0.036, 0.15, 0.06, PASSED",
        "0.037, 0, 0, ASK",
        "0.055, 0, 0, ASK",
        "0.056, 0, 0, FAILED",
        "0.02, 0.16, 0, ASK",
        "0.02, 1, 0, ASK",
        "0.027, 0, 0.5, PASSED",
        "0.028, 0, 0.07, ASK",
        "0.036, 0, 1, ASK",
        "0.1, 1, 1, FAILED"
    })
    void anOpenMouthFailsAndTeethOrPartedLipsInANarrowGapAsk(
            double gap, double teeth, double lipBreak, Outcome outcome) {
        Map<Measure, Double> values = Map.of(Measure.LIP_GAP, gap, Measure.TEETH, teeth, Measure.LIP_BREAK, lipBreak);
        assertEquals(outcome, rule.judge(Portraits.with(values)).outcome());
    }

    @ParameterizedTest
    @CsvSource({"0.01, PASSED", "0.011, ASK", "0.05, ASK", "0.056, FAILED"})
    void withoutColoursAllButTheNarrowestGapAsks(double gap, Outcome outcome) {
        Map<Measure, Fact> facts = Map.of(
                Measure.LIP_GAP, new Fact.Measured(gap, Portraits.WHERE),
                Measure.TEETH, new Fact.Measured(0, Portraits.WHERE),
                Measure.LIP_BREAK, new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE));
        assertEquals(outcome, rule.judge(Portraits.of(facts)).outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.LIP_GAP, Measure.TEETH)));
    }
}
