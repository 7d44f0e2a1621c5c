package org.gradphoto.kiosk.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleAccuracyTest {

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("faces", "1"),
            Map.entry("head", "frontal"),
            Map.entry("left_ear", "visible"),
            Map.entry("right_ear", "visible"),
            Map.entry("mouth", "closed"),
            Map.entry("eyes", "open"),
            Map.entry("forehead", "visible"),
            Map.entry("glasses", "none"),
            Map.entry("hat_or_headwear", "no"),
            Map.entry("blue_clothes", "no"));

    private static LabelledPicture but(String column, String word) {
        Map<String, String> labels = new HashMap<>(GOOD);
        labels.put(column, word);
        return new LabelledPicture(Path.of("a.jpg"), labels);
    }

    private static Truth truth(String rule, LabelledPicture picture) {
        return RuleTruths.of(rule).orElseThrow().truth().apply(picture);
    }

    @ParameterizedTest
    @CsvSource({
        "single-face, faces, 1, KEPT",
        "single-face, faces, 0, BROKEN",
        "single-face, faces, 2+, BROKEN",
        "single-face, faces, '', LEFT_OUT",
        "ears-visible, left_ear, visible, KEPT",
        "ears-visible, left_ear, covered, BROKEN",
        "ears-visible, right_ear, covered, BROKEN",
        "ears-visible, left_ear, partly, APART",
        "ears-visible, left_ear, unsure, LEFT_OUT",
        "ears-visible, head, turned, LEFT_OUT",
        "ears-visible, faces, 2+, LEFT_OUT",
        "mouth-closed, mouth, open, BROKEN",
        "mouth-closed, mouth, unsure, APART",
        "mouth-closed, mouth, '', LEFT_OUT",
        "eyes-open, eyes, closed, BROKEN",
        "head-frontal, head, turned, BROKEN",
        "head-frontal, head, tilted, APART",
        "head-upright, head, tilted, BROKEN",
        "head-upright, head, frontal, KEPT",
        "forehead-visible, forehead, covered, BROKEN",
        "forehead-visible, forehead, partly, APART",
        "no-glasses, glasses, none, KEPT",
        "no-glasses, glasses, clear, BROKEN",
        "no-glasses, glasses, dark, BROKEN",
        "glasses-clear, glasses, none, KEPT",
        "glasses-clear, glasses, clear, KEPT",
        "glasses-clear, glasses, dark, BROKEN",
        "glasses-clear, glasses, '', LEFT_OUT",
        "head-uncovered, hat_or_headwear, yes, BROKEN",
        "clothing-not-blue, blue_clothes, yes, BROKEN",
        "clothing-not-blue, blue_clothes, unsure, APART"
    })
    void theTrueClassFollowsTheLabels(String rule, String column, String word, Truth truth) {
        assertEquals(truth, truth(rule, but(column, word)));
    }

    @Test
    void oneEarCoveredBreaksTheRuleWhateverTheOtherIs() {
        Map<String, String> labels = new HashMap<>(GOOD);
        labels.put("left_ear", "covered");
        labels.put("right_ear", "unsure");
        assertEquals(Truth.BROKEN, truth("ears-visible", new LabelledPicture(Path.of("a.jpg"), labels)));
    }

    private static Sighting mouth(String word, Outcome outcome, double gap) {
        Finding finding = new Finding(
                "mouth-closed",
                outcome,
                OptionalDouble.of(gap),
                "ratio",
                OptionalDouble.of(0.1),
                Optional.empty(),
                Optional.empty());
        return new Sighting(but("mouth", word), new Verdict(List.of(finding), Map.of()), false, 1);
    }

    @Test
    void countsRatesAndMistakesAddUp() {
        List<Sighting> seen = List.of(
                mouth("closed", Outcome.PASSED, 0.01),
                mouth("closed", Outcome.PASSED, 0.02),
                mouth("closed", Outcome.FAILED, 0.30),
                mouth("closed", Outcome.ASK, 0.11),
                mouth("open", Outcome.FAILED, 0.40),
                mouth("open", Outcome.PASSED, 0.05),
                mouth("open", Outcome.CANNOT_JUDGE, 0.20),
                mouth("unsure", Outcome.PASSED, 0.09));
        RuleAccuracy accuracy = RuleAccuracy.of("mouth-closed", seen).orElseThrow();
        assertEquals(4, accuracy.count(Truth.KEPT));
        assertEquals(3, accuracy.count(Truth.BROKEN));
        assertEquals(1, accuracy.count(Truth.APART));
        assertEquals(new Rate(1, 3), accuracy.falsePass());
        assertEquals(new Rate(1, 4), accuracy.falseRefuse());
        assertEquals(new Rate(1, 7), accuracy.share(Outcome.ASK));
        assertEquals(new Rate(1, 7), accuracy.share(Outcome.CANNOT_JUDGE));
        // Pairs in the right order: 0.01 and 0.02 before all three, 0.11 before two, 0.30 before one.
        assertEquals(9 / 12.0, accuracy.areaUnder().orElseThrow(), 1e-9);
        assertEquals(
                List.of(Outcome.FAILED, Outcome.PASSED),
                accuracy.mistakes().stream().map(m -> m.finding().outcome()).toList());
    }

    @Test
    void aRuleTheLabelsTellNothingAboutHasNoAccuracy() {
        assertTrue(RuleAccuracy.of("sharpness", List.of()).isEmpty());
    }

    @Test
    void timesAreTakenFromTheSightings() {
        List<Sighting> seen = List.of(
                new Sighting(but("mouth", "closed"), new Verdict(List.of(), Map.of()), false, 30),
                new Sighting(but("mouth", "closed"), new Verdict(List.of(), Map.of()), true, 10),
                new Sighting(but("mouth", "closed"), new Verdict(List.of(), Map.of()), true, 20));
        Accuracy accuracy = new Accuracy(seen, List.of());
        assertEquals(20, accuracy.ms(0.5).orElseThrow());
        assertEquals(30, accuracy.ms(0.95).orElseThrow());
        assertEquals(2, accuracy.heldOut());
        assertTrue(new Accuracy(List.of(), List.of()).ms(0.5).isEmpty());
    }
}
