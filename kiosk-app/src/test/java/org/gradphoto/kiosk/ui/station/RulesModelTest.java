package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesModelTest {

    private final Models models = new Models();
    private final RulesModel rules = models.all.rules();
    private boolean ready;

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void whileNobodyIsCalledTheRulesAreNamedButNotJudged() {
        publish(List.of(), finding("eyes-open", Outcome.FAILED));
        assertEquals(List.of(new Chip("eyes-open", Outcome.CANNOT_JUDGE, true)), rules.chips());
        assertEquals(Advice.Mood.QUIET, rules.advice().get().mood());
    }

    @Test
    void aBlockingRuleIsSaidBeforeTheFramingAndTheFramingBeforeAWarning() {
        callOne();
        Map<String, Policy> policies = Map.of("sharpness", Policy.WARN);
        List<PhotoProblem> far = List.of(PhotoProblem.of(PhotoProblem.Code.FACE_TOO_SMALL));

        publish(policies, far, finding("sharpness", Outcome.FAILED), finding("ears-visible", Outcome.FAILED));
        assertSays(Advice.Mood.MEND, "Please put your hair behind your ears");

        publish(policies, far, finding("sharpness", Outcome.FAILED));
        assertSays(Advice.Mood.MEND, "The face is too small: come closer, or move the camera closer");

        publish(policies, List.of(), finding("sharpness", Outcome.FAILED), finding("exposure", Outcome.ASK));
        assertSays(Advice.Mood.MEND, "Please sit still");
    }

    @Test
    void aDoubtAsksThePhotographerAndNoDoubtSaysHoldStill() {
        callOne();
        publish(List.of(), finding("clothing-not-blue", Outcome.ASK), finding("exposure", Outcome.CANNOT_JUDGE));
        assertSays(Advice.Mood.LOOK, "Please look yourself: Not in blue");

        publish(List.of(), finding("clothing-not-blue", Outcome.PASSED), finding("exposure", Outcome.CANNOT_JUDGE));
        assertSays(Advice.Mood.LOOK, "Cannot be judged (not measured), please look yourself: Even light");

        publish(List.of(), finding("clothing-not-blue", Outcome.PASSED));
        assertSays(Advice.Mood.QUIET, "Very good, hold still");

        ready = true;
        publish(List.of(), finding("clothing-not-blue", Outcome.PASSED));
        assertSays(Advice.Mood.READY, "Very good, hold still");
        assertEquals(true, models.all.live().ready().getValue());
    }

    @Test
    void aStudentOnTheWayToTheChairBreaksNoRule() {
        callOne();
        publish(List.of(), finding("single-face", Outcome.FAILED));
        assertSays(Advice.Mood.QUIET, "Please sit down and face the camera");
        assertEquals(List.of(new Chip("single-face", Outcome.CANNOT_JUDGE, true)), rules.chips());
    }

    @Test
    void onceThereIsAShotTheRulesAreThoseOfTheShot() throws CameraLost {
        callOne();
        models.examiner.find("ears-visible", Outcome.FAILED);
        models.house.session.shoot();
        publish(List.of(), finding("ears-visible", Outcome.PASSED));

        assertEquals(
                List.of(new Chip("single-face", Outcome.PASSED, true), new Chip("ears-visible", Outcome.FAILED, true)),
                rules.chips());
        assertSays(Advice.Mood.MEND, "Please put your hair behind your ears");
    }

    @Test
    void overALostCameraNothingIsGreenAndALateVerdictChangesNothing() {
        callOne();
        publish(List.of(), finding("eyes-open", Outcome.PASSED));
        models.house.tell(new CameraState.Lost(CameraLost.Cause.UNPLUGGED, "C920", Duration.ofSeconds(2)));
        publish(List.of(), finding("eyes-open", Outcome.PASSED));

        assertEquals(List.of(new Chip("eyes-open", Outcome.CANNOT_JUDGE, true)), rules.chips());
        assertSays(Advice.Mood.LOOK, "No picture now, one moment");
        assertEquals(Optional.empty(), models.all.live().guidance().get());
    }

    private void assertSays(Advice.Mood mood, String sentence) {
        assertEquals(new Advice(mood, sentence), rules.advice().get());
    }

    private void callOne() {
        models.house.issueAtDesk(1);
        models.house.session.callNext();
    }

    private void publish(List<PhotoProblem> framing, Finding... findings) {
        publish(Map.of(), framing, findings);
    }

    private void publish(Map<String, Policy> policies, List<PhotoProblem> framing, Finding... findings) {
        PortraitFacts facts = new PortraitFacts(new Region(0, 0, 10, 10), List.of(), Optional.empty(), Map.of());
        models.house.verdicts.publish(
                new LiveVerdict(1, facts, new Verdict(List.of(findings), policies), framing, ready, Duration.ZERO));
    }

    private static Finding finding(String rule, Outcome outcome) {
        return ScriptedExaminer.finding(rule, outcome);
    }
}
