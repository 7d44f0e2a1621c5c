package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.sync.Outbox;
import org.gradphoto.kiosk.sync.UplinkState;
import org.gradphoto.kiosk.ui.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionModelsTest {

    private final Models models = new Models();

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void theChairOffersOnlyTheStepsThatMakeSense() throws CameraLost {
        ChairModel chair = models.all.chair();
        assertTrue(chair.possible(Step.CALL_NEXT).getValue());
        assertFalse(chair.possible(Step.RECALL).getValue());

        models.house.issueAtDesk(1);
        models.house.session.callNext();
        assertEquals("A001", chair.number().getValue());
        assertTrue(chair.possible(Step.RECALL).getValue());
        assertFalse(chair.possible(Step.RETAKE).getValue());

        models.house.session.shoot();
        assertTrue(chair.possible(Step.RETAKE).getValue());
        assertEquals(Step.ACCEPT, chair.next().getValue());
    }

    @Test
    void aNoShowIsSuggestedAfterAsManyCallsAsTheSiteSays() {
        ChairModel chair = models.all.chair();
        models.house.issueAtDesk(1);
        models.house.session.callNext();
        models.house.session.recall();
        assertFalse(chair.noShowSuggested().getValue());
        models.house.session.recall();
        assertEquals(3, chair.calls().getValue());
        assertTrue(chair.noShowSuggested().getValue());
    }

    @Test
    void theLineShowsWhoWaitsAndWhoMissedTheCall() {
        models.house.issueAtDesk(3);
        models.house.session.callNext();
        models.house.session.noShow();
        assertEquals(List.of("A002", "A003"), numbers(models.all.line().waiting()));
        assertEquals(List.of("A001"), numbers(models.all.line().missed()));
    }

    @Test
    void aPhotoThatWasSentBackComesBeforeTheNewest() {
        for (int i = 1; i <= 3; i++) {
            photograph();
        }
        assertEquals(List.of("A003", "A002", "A001"), numbers(models.all.strip().photos()));

        TicketNumber first = new TicketNumber('A', 1);
        String sha = models.house
                .desk
                .line()
                .ticket(first)
                .flatMap(Ticket::photo)
                .orElseThrow()
                .sha256();
        models.house.desk.note(first, new TicketAction.Uploaded(sha));
        models.house.desk.note(first, new TicketAction.SentBack(sha, SendBackReason.BLURRED));
        assertEquals(List.of("A001", "A003", "A002"), numbers(models.all.strip().photos()));
    }

    @Test
    void theDeskGivesANumberAndForgetsTheCode() {
        DeskModel desk = models.all.desk();
        desk.code().set("  SECRET-1 ");
        desk.submit();
        assertEquals(Optional.of(new TicketNumber('A', 1)), desk.issued().get());
        assertEquals("", desk.code().get());

        desk.code().set("SECRET-1");
        desk.submit();
        assertEquals(
                Optional.of(
                        new Notice(Notice.Tone.WARNING, "This code has the number A001 already and is in the line")),
                models.all.notices().shown().get());
    }

    @Test
    void theDeskIgnoresAnEmptyFieldAndRefusesAnEndlessCode() {
        DeskModel desk = models.all.desk();
        desk.code().set("   ");
        desk.submit();
        assertEquals(Optional.empty(), models.all.notices().shown().get());

        desk.code().set("x".repeat(3000));
        desk.submit();
        assertEquals(
                Optional.of(
                        new Notice(Notice.Tone.WARNING, "This collection code is too long: at most 2953 characters")),
                models.all.notices().shown().get());
        assertEquals(0, models.house.desk.line().tickets().size());
    }

    @Test
    void theInstrumentsAreReadAnewAndABrokenStoreIsNotHidden() {
        StatusModel status = models.all.status();
        models.house.store.count = new Outbox.Count(4, 1, 9);
        status.refresh();
        assertEquals(
                Optional.of(new Outbox.Count(4, 1, 9)), status.reading().get().outbox());
        assertEquals(81_400_000_000L, status.reading().get().freeBytes());

        models.house.store.unreadable = true;
        status.refresh();
        assertEquals(Optional.empty(), status.reading().get().outbox());

        models.house.uplinkStates.publish(new UplinkState.Offline("no route"));
        assertEquals(new UplinkState.Offline("no route"), status.uplink().get());
    }

    @Test
    void aCameraThatIsBeingOpenedSaysSo() {
        models.house.tell(new CameraState.Opening());
        assertEquals(
                Optional.of("Opening the camera …"), models.all.live().trouble().get());
        models.house.tell(new CameraState.Live("C920", 1920, 1080));
        assertEquals(Optional.empty(), models.all.live().trouble().get());
    }

    @Test
    void theShotNamesItsGravestProblemsAndLeavesDoubtsForGoodShots() throws CameraLost {
        models.house.issueAtDesk(1);
        models.house.session.callNext();
        models.examiner.find("clothing-not-blue", Outcome.ASK);
        models.house.session.shoot();
        ShotModel shot = models.all.shot();
        assertEquals(
                List.of("Please look: Not in blue"),
                shot.problems(shot.shot().getValue().orElseThrow()));
        assertEquals("480 × 640 px · 2 KB · quality 90", caption(shot).replaceAll("· \\d+ KB", "· 2 KB"));

        models.examiner.find("ears-visible", Outcome.FAILED);
        models.house.session.shoot();
        assertEquals(
                List.of("Broken: Ears visible"),
                shot.problems(shot.shot().getValue().orElseThrow()));
        assertTrue(ShotModel.canBeOverridden(shot.shot().getValue().orElseThrow()));

        models.examiner.makeNoPhoto(PhotoProblem.Code.NO_ROOM_ABOVE);
        models.house.session.shoot();
        assertEquals("No standard photo could be made", caption(shot));
        assertFalse(ShotModel.canBeOverridden(shot.shot().getValue().orElseThrow()));
    }

    private static String caption(ShotModel shot) {
        return shot.caption(shot.shot().getValue().orElseThrow());
    }

    private void photograph() {
        models.house.issueAtDesk(1);
        models.all.steps().take(Step.CALL_NEXT);
        models.all.steps().take(Step.SHOOT);
        models.all.steps().take(Step.ACCEPT);
    }

    private static List<String> numbers(List<Ticket> tickets) {
        return tickets.stream().map(ticket -> ticket.number().toString()).toList();
    }
}
