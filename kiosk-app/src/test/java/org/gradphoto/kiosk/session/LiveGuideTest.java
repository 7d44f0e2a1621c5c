package org.gradphoto.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.junit.jupiter.api.Test;

class LiveGuideTest {

    private static final int STEP = 50;
    private static final PortraitFacts GOOD = Readings.full(0.3, 3);
    private static final PortraitFacts BLINK = Readings.full(0.05, 3);

    private final LiveGuide guide = new LiveGuide(Readings.eyesAndEars(), Profiles.nationalBlue());
    private long now = 1_000;

    @Test
    void theFirstReadingIsShownAtOnce() {
        assertEquals(Outcome.FAILED, outcome(see(BLINK), "eyes-open"));
    }

    @Test
    void aBlinkIsNotShown() {
        see(GOOD, 500);
        assertEquals(Outcome.PASSED, outcome(see(BLINK, 200), "eyes-open"));
        assertEquals(Outcome.PASSED, outcome(see(GOOD, 200), "eyes-open"));
    }

    @Test
    void whatStaysWrongIsShownSoonerThanWhatBecomesRight() {
        see(GOOD, 500);
        assertEquals(300, millisUntil(BLINK, Outcome.FAILED));
        assertEquals(400, millisUntil(GOOD, Outcome.PASSED));
    }

    @Test
    void anOutcomeThatComesAndGoesNeverChangesWhatIsShown() {
        see(GOOD, 500);
        for (int i = 0; i < 40; i++) {
            assertEquals(Outcome.PASSED, outcome(see(i % 2 == 0 ? BLINK : GOOD), "eyes-open"));
        }
    }

    @Test
    void theValueShownIsAlwaysTheNewest() {
        see(GOOD, 500);
        assertEquals(
                0.31, finding(see(Readings.full(0.31, 3)), "eyes-open").value().orElseThrow());
    }

    @Test
    void anEarThatWasNotLookedAtInAQuickReadingStaysAsItWas() {
        see(GOOD, 500);
        assertEquals(Outcome.PASSED, outcome(see(Readings.quick(0.05), 1_900), "ears-visible"));
        LiveVerdict late = see(Readings.quick(0.05), 800);
        assertEquals(
                Optional.of(Fact.Why.NOT_YET), finding(late, "ears-visible").notSeen());
    }

    @Test
    void theHeadOfTheLastFullReadingIsKeptForTheGuides() {
        see(GOOD);
        assertEquals(GOOD.head(), see(Readings.quick(0.05)).facts().head());
    }

    @Test
    void whoStandsUpTakesAllThatWasKnownAlong() {
        see(GOOD, 500);
        see(Readings.nobody(), 600);
        LiveVerdict next = see(Readings.quick(0.3));
        assertEquals(Optional.empty(), next.facts().head());
        assertFalse(next.ready());
    }

    @Test
    void theFramesOfASecondVoteOnTheEars() {
        see(Readings.full(0.3, 1.2), 300);
        LiveVerdict one = see(Readings.full(0.3, -2));
        assertEquals(0.743, finding(one, "ears-visible").value().orElseThrow(), 0.01);
        assertEquals(Outcome.PASSED, outcome(one, "ears-visible"));
        assertEquals(Outcome.FAILED, outcome(see(Readings.full(0.3, -2), 1_000), "ears-visible"));
    }

    @Test
    void readyComesAfterHalfASecondAndGoesAtOnce() {
        see(BLINK, 500);
        assertFalse(see(GOOD, 450).ready());
        assertTrue(see(GOOD, 100).ready());
        see(BLINK, 250);
        assertFalse(see(BLINK).ready());
    }

    @Test
    void afterTheCameraWasAwayNothingFromBeforeCounts() {
        assertTrue(see(GOOD, 1_000).ready());
        now += Readings.millis(5_000);
        assertFalse(see(GOOD).ready());
        assertEquals(Outcome.PASSED, outcome(see(GOOD), "eyes-open"));
    }

    @Test
    void nobodyIsReadyWhoseBlockingRuleCannotBeJudgedOrWhoFillsTheFrameWrongly() {
        assertFalse(see(Readings.quick(0.3), 2_000).ready());
        PortraitFacts small = Readings.full(0.3, 3);
        PortraitFacts cut = new PortraitFacts(
                small.picture(),
                small.faces(),
                small.head()
                        .map(head -> new HeadGeometry(
                                0, head.eyeLine(), head.chin(), head.faceLeft(), head.faceRight(), true)),
                small.measures());
        LiveVerdict verdict = see(cut, 2_000);
        assertFalse(verdict.framing().isEmpty());
        assertFalse(verdict.ready());
    }

    @Test
    void theDearFactsAreTakenWhenTheCheapOnesAreContentOrTheLastAreOld() {
        assertTrue(guide.wantsAll(Readings.quick(0.05), now));
        see(GOOD);
        assertTrue(guide.wantsAll(Readings.quick(0.3), now));
        assertFalse(guide.wantsAll(Readings.quick(0.05), now));
        now += Readings.millis(700);
        assertTrue(guide.wantsAll(Readings.quick(0.05), now));
    }

    private LiveVerdict see(PortraitFacts facts) {
        now += Readings.millis(STEP);
        return guide.guide(1, facts, now, Duration.ZERO);
    }

    /** The last verdict of so many milliseconds of the same reading. */
    private LiveVerdict see(PortraitFacts facts, int millis) {
        LiveVerdict last = see(facts);
        for (int i = STEP; i < millis; i += STEP) {
            last = see(facts);
        }
        return last;
    }

    private int millisUntil(PortraitFacts facts, Outcome outcome) {
        int millis = STEP;
        while (outcome(see(facts), "eyes-open") != outcome) {
            millis += STEP;
            assertTrue(millis < 5_000, "never shown");
        }
        return millis;
    }

    private static Outcome outcome(LiveVerdict verdict, String rule) {
        return finding(verdict, rule).outcome();
    }

    private static Finding finding(LiveVerdict verdict, String rule) {
        return verdict.verdict().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
