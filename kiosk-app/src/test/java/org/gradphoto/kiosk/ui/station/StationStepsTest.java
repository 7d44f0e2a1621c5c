package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.session.OverrideReason;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Errands;
import org.gradphoto.kiosk.ui.Notice;
import org.gradphoto.kiosk.ui.Notices;
import org.gradphoto.kiosk.ui.Sentences;
import org.gradphoto.kiosk.ui.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StationStepsTest {

    private final Models models = new Models();
    private final StationSteps steps = models.all.steps();

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void theStepsLeadFromTheLineToTheSavedPhoto() {
        models.house.issueAtDesk(1);
        steps.take(Step.CALL_NEXT);
        steps.take(Step.SHOOT);
        steps.take(Step.ACCEPT);

        assertEquals(TicketState.DONE, state(1));
        assertEquals(List.of("A001"), models.house.heard());
        assertEquals(Optional.empty(), models.all.notices().shown().get());
    }

    @Test
    void aRefusedStepIsASentenceAndTheNextGoodStepTakesItAway() {
        steps.take(Step.CALL_NEXT);
        assertEquals(
                Optional.of(new Notice(Notice.Tone.WARNING, "Nobody is waiting")),
                models.all.notices().shown().get());

        models.house.issueAtDesk(1);
        steps.take(Step.CALL_NEXT);
        assertEquals(Optional.empty(), models.all.notices().shown().get());
    }

    @Test
    void aStepThatIsOnItsWayIsNotTakenTwice() {
        var waiting = new ArrayDeque<Runnable>();
        Notices notices = new Notices();
        Errands later = new Errands(waiting::add, Runnable::run, new Sentences(new Texts(Locale.ENGLISH)), notices);
        StationSteps bouncing = new StationSteps(models.house.parts().chair(), 3, later, notices, models.all.line());
        models.house.issueAtDesk(2);

        bouncing.take(Step.CALL_NEXT);
        bouncing.take(Step.CALL_NEXT);

        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(Optional.empty(), notices.shown().get());
        bouncing.take(Step.CALL_NEXT);
        assertEquals(1, waiting.size());
    }

    @Test
    void whoIsTurnedAwayAfterAShotIsRecordedWithTheBrokenRules() {
        models.examiner.find("ears-visible", Outcome.FAILED);
        models.house.issueAtDesk(1);
        steps.take(Step.CALL_NEXT);
        steps.take(Step.SHOOT);
        steps.take(Step.TURN_AWAY);

        assertEquals(TicketState.CANCELLED, state(1));
        var last = models.house.store.replay().get(models.house.store.replay().size() - 1);
        assertEquals("Cancelled[reason=ears-visible]", last.action().toString());
    }

    @Test
    void anOverrideAcceptsWhatARuleForbids() {
        models.examiner.find("forehead-visible", Outcome.FAILED);
        models.house.issueAtDesk(1);
        steps.take(Step.CALL_NEXT);
        steps.take(Step.SHOOT);
        steps.take(Step.ACCEPT);
        assertInstanceOf(Stage.Reviewing.class, models.all.chair().stage().get());

        steps.acceptDespite(OverrideReason.RELIGION);
        assertEquals(TicketState.DONE, state(1));
    }

    @Test
    void whoMissedTheCallComesBackIntoTheLine() {
        models.house.issueAtDesk(1);
        steps.take(Step.CALL_NEXT);
        steps.take(Step.NO_SHOW);
        steps.backInLine(new TicketNumber('A', 1));
        assertEquals(TicketState.WAITING, state(1));

        steps.takeOut(new TicketNumber('A', 1));
        assertEquals(TicketState.CANCELLED, state(1));
    }

    @Test
    void aStepAfterTheWindowsWereClosedIsNoFault() throws RejectedExecutionException {
        models.steps.shutdown();
        steps.take(Step.SHOOT);
        assertFalse(steps.shooting().get());
    }

    private TicketState state(int ordinal) {
        return models.house
                .desk
                .line()
                .ticket(new TicketNumber('A', ordinal))
                .orElseThrow()
                .state();
    }
}
