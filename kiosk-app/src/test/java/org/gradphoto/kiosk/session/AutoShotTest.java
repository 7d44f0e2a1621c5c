package org.gradphoto.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutoShotTest {

    private final ScriptedStation station = new ScriptedStation().withStudents(2);
    private final CaptureSession session = station.sessionOfDesk();
    private final AutoShot auto = new AutoShot();

    @BeforeEach
    void follow() {
        var unused = session.stages().subscribe(auto::enter);
    }

    @Test
    void theCalledStudentWhoSitsDownIsShotOnce() {
        session.callNext();
        emptyChair();
        assertFalse(auto.fires(sitting(false)));
        assertTrue(auto.fires(sitting(true)));
        assertFalse(auto.fires(sitting(true)));
    }

    @Test
    void whoWasStillSittingThereWhenTheNextWasCalledIsNotShotInTheirPlace() {
        session.callNext();
        for (int i = 0; i < 100; i++) {
            assertFalse(auto.fires(sitting(true)));
        }
    }

    @Test
    void aHeadBentDownForAMomentIsNotAnEmptyChair() {
        session.callNext();
        for (int i = 0; i < 20; i++) {
            auto.fires(nobody());
            auto.fires(nobody());
            assertFalse(auto.fires(sitting(true)));
        }
    }

    @Test
    void whoWasSeatedByThePhotographerNeedsNoEmptyChair() {
        session.callNext();
        session.seat();
        assertTrue(auto.fires(sitting(true)));
    }

    @Test
    void aRetakeAndAStepBackAreNoNewCall() throws CameraLost {
        session.callNext();
        emptyChair();
        assertTrue(auto.fires(sitting(true)));
        session.shoot();
        session.retake();
        assertFalse(auto.fires(sitting(true)));
        session.undo();
        emptyChair();
        assertFalse(auto.fires(sitting(true)), "the call stands in the log already");
    }

    @Test
    void aShotByTheKeyIsTheShotOfThisCall() throws CameraLost {
        session.callNext();
        emptyChair();
        session.shoot();
        session.retake();
        assertFalse(auto.fires(sitting(true)));
    }

    @Test
    void theNextStudentIsShotAgain() throws CameraLost {
        session.callNext();
        emptyChair();
        assertTrue(auto.fires(sitting(true)));
        session.shoot();
        assertEquals("A001", session.accept(Optional.empty()).number().toString());
        session.callNext();
        emptyChair();
        assertTrue(auto.fires(sitting(true)));
    }

    private void emptyChair() {
        for (int i = 0; i < AutoShot.EMPTY_VERDICTS; i++) {
            assertFalse(auto.fires(nobody()));
        }
    }

    private static LiveVerdict sitting(boolean ready) {
        return verdict(Readings.full(0.3, 3), ready);
    }

    private static LiveVerdict nobody() {
        return verdict(Readings.nobody(), false);
    }

    private static LiveVerdict verdict(PortraitFacts facts, boolean ready) {
        return new LiveVerdict(1, facts, new Verdict(List.of(), Map.of()), List.of(), ready, Duration.ZERO);
    }
}
