package org.gradphoto.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.rules.Outcome;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final List<HumanCheck> LIST = List.of(HumanCheck.MAKE_UP, HumanCheck.COLLAR);
    private static final TicketAction CONFIRMED = new TicketAction.Confirmed(List.of("make-up", "collar"));

    private final ScriptedStation station = new ScriptedStation().withStudents(2);
    private final CaptureSession session = station.sessionOfDesk(LIST);

    @Test
    void theListIsConfirmedBeforeThePhotoIsAcceptedAndStandsInTheLog() throws CameraLost {
        shoot();
        assertEquals(Step.CONFIRM, session.stage().next());
        session.confirm();
        assertEquals(Step.ACCEPT, session.stage().next());
        assertEquals(TicketState.DONE, session.accept(Optional.empty()).state());
        assertEquals(1, confirmed());
    }

    @Test
    void whatIsNotConfirmedIsNotAccepted() throws CameraLost {
        shoot();
        AcceptRefused refused = assertThrows(AcceptRefused.class, () -> session.accept(Optional.empty()));
        assertEquals(AcceptRefused.Reason.NOT_CONFIRMED, refused.reason());
        assertTrue(station.shelf.isEmpty());
    }

    @Test
    void confirmedTwiceItIsNotedOnce() throws CameraLost {
        shoot();
        session.confirm();
        session.confirm();
        assertEquals(1, confirmed());
    }

    @Test
    void anotherShotIsLookedAtAgain() throws CameraLost {
        shoot();
        session.confirm();
        session.retake();
        session.shoot();
        assertEquals(Step.CONFIRM, session.stage().next());
    }

    @Test
    void whoLetsABrokenRuleStandHasLooked() throws CameraLost {
        station.find("ears-visible", Outcome.FAILED);
        shoot();
        assertEquals(Step.RETAKE, session.stage().next());
        session.accept(Optional.of(OverrideReason.MEDICAL));
        assertEquals(1, confirmed());
    }

    @Test
    void withoutAShotThereIsNothingToConfirm() {
        session.callNext();
        assertThrows(AcceptRefused.class, session::confirm);
    }

    @Test
    void anEmptyListAsksNothing() throws CameraLost {
        CaptureSession without = station.sessionOfDesk(List.of());
        without.callNext();
        without.shoot();
        assertEquals(Step.ACCEPT, without.stage().next());
    }

    private void shoot() throws CameraLost {
        session.callNext();
        session.shoot();
    }

    private long confirmed() {
        return station.events.stream()
                .filter(event -> event.action().equals(CONFIRMED))
                .count();
    }
}
