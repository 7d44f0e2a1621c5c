package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoVerdictTest {

    private OpenCvPortraitReader reader;

    @BeforeAll
    void openReader() {
        reader = DemoPeople.reader();
    }

    @AfterAll
    void closeReader() {
        reader.close();
    }

    /** But for two: very short rendered hair lies like a cap, so that the model for head coverings asks. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "06", "07", "08", "09", "10", "11", "36", "37"})
    void everyRulePassesOnAPlainlyGoodPicture(String still) {
        boolean shortHair = List.of("02", "10").contains(still);
        assertEquals(shortHair ? Map.of("head-uncovered", Outcome.ASK) : Map.of(), notPassed(still));
    }

    @ParameterizedTest
    @CsvSource({
        "04, forehead-visible, FAILED",
        "13, clothing-not-blue, FAILED",
        "14, clothing-not-blue, FAILED",
        "15, clothing-not-blue, ASK",
        "16, clothing-not-blue, ASK",
        "17, clothing-not-blue, FAILED",
        "18, clothing-not-blue, FAILED",
        "19, ears-visible, FAILED",
        "20, ears-visible, FAILED",
        "21, ears-visible, FAILED",
        "22, ears-visible, FAILED",
        "23, ears-visible, FAILED",
        "24, ears-visible, FAILED",
        "25, head-frontal, FAILED",
        "26, head-frontal, FAILED",
        "27, head-frontal, FAILED",
        "28, head-frontal, FAILED",
        "29, head-upright, FAILED",
        "30, head-upright, FAILED",
        "32, head-frontal, ASK",
        "34, eyes-open, ASK",
        "35, mouth-closed, FAILED",
        "38, ears-visible, FAILED",
        "39, shoulders-level, ASK",
        "40, shoulders-level, FAILED",
        "91, single-face, FAILED",
        "92, single-face, FAILED",
        "93, single-face, FAILED"
    })
    void theRuleThatAPictureBreaksSaysSo(String still, String rule, Outcome outcome) {
        assertEquals(outcome, notPassed(still).get(rule));
    }

    private Map<String, Outcome> notPassed(String still) {
        Verdict verdict = Rulebook.standard().judge(reader.read(DemoPeople.picture(still)));
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Finding finding : verdict.findings()) {
            if (finding.outcome() != Outcome.PASSED) {
                outcomes.put(finding.rule(), finding.outcome());
            }
        }
        return outcomes;
    }
}
