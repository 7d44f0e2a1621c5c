package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MouthClosedTest {

    private final MouthClosed rule = new MouthClosed(new Band(0.036, 0.055), 0.15);

    @ParameterizedTest
    @CsvSource({
        "0, 0, PASSED",
        "0.036, 0.15, PASSED",
        "0.037, 0, ASK",
        "0.055, 0, ASK",
        "0.056, 0, FAILED",
        "0.02, 0.16, ASK",
        "0.02, 1, ASK",
        "0.1, 1, FAILED"
    })
    void anOpenMouthFailsAndTeethInANarrowGapAsk(double gap, double teeth, Outcome outcome) {
        assertEquals(
                outcome,
                rule.judge(Portraits.with(Map.of(Measure.LIP_GAP, gap, Measure.TEETH, teeth)))
                        .outcome());
    }

    @Test
    void cannotJudgeWhatWasNotSeen() {
        assertEquals(
                Finding.cannotJudge(rule.id(), Fact.Why.NO_FACE),
                rule.judge(Portraits.unseen(Fact.Why.NO_FACE, Measure.LIP_GAP, Measure.TEETH)));
    }
}
