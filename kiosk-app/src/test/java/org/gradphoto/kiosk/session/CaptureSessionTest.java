package org.gradphoto.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.rules.Outcome;
import org.junit.jupiter.api.Test;

class CaptureSessionTest {

    private final ScriptedStation station = new ScriptedStation().withStudents(3);
    private final CaptureSession session = station.sessionOfDesk();

    @Test
    void oneStudentGoesFromTheCallToTheSavedPhoto() throws CameraLost {
        session.callNext();
        session.shoot();
        Ticket done = session.accept(Optional.empty());

        AcceptedPhoto photo = done.photo().orElseThrow();
        assertEquals(TicketState.DONE, done.state());
        assertEquals("A001-00000000.jpg", photo.file());
        assertEquals("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", photo.sha256());
        assertArrayEquals(ScriptedStation.JPEG, station.get("2026-06-12", photo.file()));
    }

    @Test
    void thePrimaryStepLeadsThroughTheWholeWay() throws CameraLost {
        List<Step> steps = new ArrayList<>(List.of(session.stage().next()));
        session.stages().subscribe(stage -> steps.add(stage.next()));

        session.callNext();
        session.shoot();
        session.accept(Optional.empty());

        assertEquals(List.of(Step.CALL_NEXT, Step.SHOOT, Step.ACCEPT, Step.CALL_NEXT), steps);
    }

    @Test
    void aBrokenBlockingRuleMakesTheNextStepARetakeAndRefusesToAccept() throws CameraLost {
        station.find("ears-visible", Outcome.FAILED);
        session.callNext();
        session.shoot();

        assertEquals(Step.RETAKE, session.stage().next());
        AcceptRefused refused = assertThrows(AcceptRefused.class, () -> session.accept(Optional.empty()));
        assertEquals(AcceptRefused.Reason.RULE_BROKEN, refused.reason());
        assertTrue(station.shelf.isEmpty());
    }

    @Test
    void anOverrideIsRecordedWithItsReasonAndTheRule() throws CameraLost {
        station.find("ears-visible", Outcome.FAILED);
        session.callNext();
        session.shoot();

        AcceptedPhoto photo =
                session.accept(Optional.of(OverrideReason.RELIGION)).photo().orElseThrow();

        assertEquals("RELIGION", photo.override());
        assertEquals(List.of("ears-visible"), photo.confirmed());
    }

    @Test
    void whatARuleAsksIsRecordedAsSeenByThePhotographer() throws CameraLost {
        station.find("clothing-not-blue", Outcome.ASK);
        session.callNext();
        session.shoot();

        AcceptedPhoto photo = session.accept(Optional.empty()).photo().orElseThrow();

        assertEquals(List.of("clothing-not-blue"), photo.confirmed());
        assertEquals("", photo.override());
    }

    @Test
    void withoutAStandardPhotoNoOverrideHelps() throws CameraLost {
        station.makeNoPhoto(PhotoProblem.Code.FACE_TOO_SMALL);
        session.callNext();
        Shot shot = session.shoot();

        AcceptRefused refused =
                assertThrows(AcceptRefused.class, () -> session.accept(Optional.of(OverrideReason.MEDICAL)));

        assertEquals(AcceptRefused.Reason.NO_PHOTO, refused.reason());
        assertEquals(List.of("face-too-small"), shot.reasons());
    }

    @Test
    void acceptingWithoutAShotIsRefusedByName() {
        session.callNext();
        AcceptRefused refused = assertThrows(AcceptRefused.class, () -> session.accept(Optional.empty()));
        assertEquals(AcceptRefused.Reason.NO_SHOT, refused.reason());
    }

    @Test
    void aLostCameraLeavesTheStudentWhereTheyWere() {
        session.callNext();
        station.cameraGone = true;

        assertThrows(CameraLost.class, session::shoot);

        assertInstanceOf(Stage.Called.class, session.stage());
    }

    @Test
    void aFullDiskAcceptsNothingAndKeepsTheShot() throws CameraLost {
        session.callNext();
        session.shoot();
        station.diskFull = true;

        assertThrows(StoreUnavailable.class, () -> session.accept(Optional.empty()));

        assertInstanceOf(Stage.Reviewing.class, session.stage());
        station.diskFull = false;
        assertEquals(TicketState.DONE, session.accept(Optional.empty()).state());
    }

    @Test
    void aRetakeDropsTheShotAndKeepsTheChair() throws CameraLost {
        session.callNext();
        session.shoot();
        session.retake();
        assertInstanceOf(Stage.Posing.class, session.stage());
    }

    @Test
    void whoIsTurnedAwayTakesTheReasonsAlong() throws CameraLost {
        station.find("clothing-not-blue", Outcome.FAILED);
        session.callNext();
        Shot shot = session.shoot();

        Ticket away = session.turnAway(shot.reasons());

        assertEquals(TicketState.CANCELLED, away.state());
        assertEquals(Optional.of("clothing-not-blue"), away.cancelReason());
    }

    @Test
    void undoTakesTheCallBack() {
        session.callNext();
        session.undo();
        assertInstanceOf(Stage.Idle.class, session.stage());
        assertEquals(3, station.desk.line().waiting().size());
    }

    @Test
    void undoOfAnAcceptedPhotoIsRefusedBecauseItMayBeOnItsWay() throws CameraLost {
        session.callNext();
        session.shoot();
        session.accept(Optional.empty());

        TicketRefused refused = assertThrows(TicketRefused.class, session::undo);

        assertEquals(TicketRefused.Reason.PHOTO_ACCEPTED, refused.reason());
    }

    @Test
    void aRestartFindsTheStudentAtTheChair() {
        session.callNext();
        session.seat();
        assertInstanceOf(Stage.Posing.class, station.restarted().stage());
    }

    @Test
    void aMissedCallFreesTheChair() {
        session.callNext();
        assertEquals(TicketState.NO_SHOW, session.noShow().state());
        assertEquals("A002", session.callNext().number().toString());
    }

    @Test
    void whoIsPutBackGoesBehindTheOthers() {
        session.callNext();
        session.requeue(2);
        List<String> line = station.desk.line().waiting().stream()
                .map(ticket -> ticket.number().toString())
                .toList();
        assertEquals(List.of("A002", "A003", "A001"), line);
    }
}
