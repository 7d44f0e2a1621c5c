package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gradphoto.kiosk.rules.Outcome;
import org.junit.jupiter.api.Test;

class RuleGroupsTest {

    private static final Chip EYES = new Chip("eyes-open", Outcome.PASSED, true);
    private static final Chip FRONTAL = new Chip("head-frontal", Outcome.ASK, true);
    private static final Chip EARS = new Chip("ears-visible", Outcome.FAILED, true);
    private static final Chip BLURRED = new Chip("sharpness", Outcome.FAILED, false);
    private static final Chip CLOTHES = new Chip("clothing-not-blue", Outcome.CANNOT_JUDGE, true);

    @Test
    void aGroupCountsItsRulesAndShowsTheGravest() {
        List<Chip> chips = List.of(EYES, FRONTAL, EARS, BLURRED);
        assertEquals(new GroupTally(RuleGroup.POSE, 1, 2, Outcome.ASK), GroupTally.of(RuleGroup.POSE, chips));
        assertEquals(
                new GroupTally(RuleGroup.COVERING, 0, 1, Outcome.FAILED), GroupTally.of(RuleGroup.COVERING, chips));
    }

    @Test
    void aBrokenRuleThatOnlyWarnsIsAQuestion() {
        assertEquals(
                Outcome.ASK, GroupTally.of(RuleGroup.LIGHT, List.of(BLURRED)).worst());
    }

    @Test
    void whatNeedsAttentionComesTheGravestFirstAndWhatIsKeptNotAtAll() {
        assertEquals(List.of(EARS, BLURRED, FRONTAL), Chip.loud(List.of(EYES, FRONTAL, BLURRED, CLOTHES, EARS)));
    }

    @Test
    void whatCouldNotBeJudgedIsReadOnlyWhenNothingElseIsWrong() {
        assertEquals(List.of(CLOTHES), Chip.loud(List.of(EYES, CLOTHES)));
    }

    @Test
    void whileNothingIsJudgedNothingIsLoud() {
        assertEquals(List.of(), Chip.loud(List.of(CLOTHES)));
    }
}
