package org.gradphoto.kiosk.rehearsal;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.Shot;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.session.Step;

/**
 * Serves the line until it is empty and nobody more will come: calls, shoots once, accepts what may be accepted and turns the others away with their reasons.
 * Looks at what a rule asks and lets it stand, as a person does; where a rule could not judge it does not guess.
 */
final class SimulatedPhotographer {

    private final TicketDesk desk;
    private final CaptureSession session;
    private final Hands hands;
    private final StepTimes times;
    private final Consumer<String> progress;
    private final Wake wake = new Wake(Duration.ofMillis(20));

    SimulatedPhotographer(
            TicketDesk desk, CaptureSession session, Hands hands, StepTimes times, Consumer<String> progress) {
        this.desk = desk;
        this.session = session;
        this.hands = hands;
        this.times = times;
        this.progress = progress;
    }

    /** Works until nobody waits and {@code allCame} says that nobody will come any more. */
    void work(BooleanSupplier allCame, Duration patience) {
        try (Topic.Subscription lines = desk.lines().subscribe(line -> wake.up());
                Topic.Subscription stages = session.stages().subscribe(stage -> wake.up())) {
            while (hasWork(allCame, patience)) {
                Stage before = session.stage();
                Step step = decide(before);
                long start = System.nanoTime();
                hands.take(step);
                wake.until(() -> session.stage() != before, patience, "the step " + step + " had no effect");
                note(step, before, System.nanoTime() - start);
            }
        }
    }

    private boolean hasWork(BooleanSupplier allCame, Duration patience) {
        BooleanSupplier someone = () -> !(session.stage() instanceof Stage.Idle)
                || !desk.line().waiting().isEmpty();
        wake.until(() -> someone.getAsBoolean() || allCame.getAsBoolean(), patience, "nobody came");
        return someone.getAsBoolean();
    }

    private static Step decide(Stage stage) {
        if (stage instanceof Stage.Idle) {
            return Step.CALL_NEXT;
        } else if (stage instanceof Stage.Reviewing reviewing) {
            return isGood(reviewing.shot()) ? stage.next() : Step.TURN_AWAY;
        }
        return Step.SHOOT;
    }

    private static boolean isGood(Shot shot) {
        return shot.isAcceptable() && shot.verdict().outcome() != Outcome.CANNOT_JUDGE;
    }

    private void note(Step step, Stage before, long nanos) {
        switch (step) {
            case CALL_NEXT -> times.add(DayStep.CALL, nanos);
            case ACCEPT -> times.add(DayStep.ACCEPT, nanos);
            case SHOOT -> noteShot();
            default -> {}
        }
        before.atChair().ifPresent(ticket -> noteEnd(step, ticket.number().toString()));
    }

    private void noteShot() {
        if (session.stage() instanceof Stage.Reviewing reviewing) {
            times.add(DayStep.JUDGE, reviewing.shot().times().judgeNanos());
            times.add(DayStep.STANDARDIZE, reviewing.shot().times().standardizeNanos());
        }
    }

    private void noteEnd(Step step, String number) {
        if (step == Step.ACCEPT || step == Step.TURN_AWAY) {
            desk.line().tickets().values().stream()
                    .filter(ticket -> ticket.number().toString().equals(number))
                    .forEach(ticket -> progress.accept(ticket.photo()
                            .map(photo -> "accepted " + number + " " + photo.sha256())
                            .orElse("refused " + number)));
        }
    }
}
