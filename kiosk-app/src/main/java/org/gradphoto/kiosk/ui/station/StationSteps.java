package org.gradphoto.kiosk.ui.station;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.OverrideReason;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Errands;
import org.gradphoto.kiosk.ui.Notices;
import org.gradphoto.kiosk.ui.StationParts;

/** Takes the photographer's steps off the FX thread in the order they were asked for. On the FX thread only. */
final class StationSteps {

    /** The reason of a student who is sent away before any shot: a person decided, no rule. */
    static final String PHOTOGRAPHER = "photographer";

    private final StationParts.Chair chair;
    private final int requeueBehind;
    private final Errands errands;
    private final Notices notices;
    private final LineModel line;
    private final Set<Step> pending = EnumSet.noneOf(Step.class);
    private final ReadOnlyBooleanWrapper shooting = new ReadOnlyBooleanWrapper();

    StationSteps(StationParts.Chair chair, int requeueBehind, Errands errands, Notices notices, LineModel line) {
        this.chair = chair;
        this.requeueBehind = requeueBehind;
        this.errands = errands;
        this.notices = notices;
        this.line = line;
    }

    /** Whether a shot is being taken and examined now. */
    ReadOnlyBooleanProperty shooting() {
        return shooting.getReadOnlyProperty();
    }

    /** Takes a step; one that is on its way already is not taken twice, because keys and clickers bounce. */
    void take(Step step) {
        if (!pending.add(step)) {
            return;
        }
        shooting.set(pending.contains(Step.SHOOT));
        run(work(step), () -> {
            pending.remove(step);
            shooting.set(pending.contains(Step.SHOOT));
        });
    }

    /** Accepts the shot although a blocking rule is broken. */
    void acceptDespite(OverrideReason reason) {
        run(() -> chair.session().accept(Optional.of(reason)), () -> {});
    }

    /** Puts a student who missed the call back into the line. */
    void backInLine(TicketNumber number) {
        run(() -> chair.desk().requeue(number, requeueBehind), () -> {});
    }

    /** Takes a number out of the line. */
    void takeOut(TicketNumber number) {
        run(() -> chair.desk().cancel(number, PHOTOGRAPHER), () -> {});
    }

    /** Calls a certain number. */
    void call(TicketNumber number) {
        run(() -> heard(chair.session().call(number)), () -> {});
    }

    /** Serves the person whose code was scanned in the place of the one called. */
    void serveInstead(TicketNumber number) {
        run(() -> heard(chair.session().serveInstead(number)), () -> {});
    }

    /** Takes a step of line or session; the chair follows when it concerns who sits there. */
    void atDesk(Callable<?> step) {
        atDesk(step, done -> {});
    }

    /** The same with somebody who waits for what it brings. */
    <T> void atDesk(Callable<T> step, Consumer<T> listener) {
        Callable<T> work = () -> {
            try {
                return step.call();
            } finally {
                chair.session().followDesk();
            }
        };
        errands.errand(work)
                .onSuccess(done -> notices.clear())
                .onSuccess(listener)
                .run();
    }

    private void run(Callable<?> work, Runnable lastly) {
        errands.errand(work).onSuccess(done -> notices.clear()).lastly(lastly).run();
    }

    private Callable<?> work(Step step) {
        var session = chair.session();
        return switch (step) {
            case CALL_NEXT -> nextCall(line.lane().get());
            case RECALL -> () -> heard(session.recall());
            case NO_SHOW -> session::noShow;
            case REQUEUE -> () -> session.requeue(requeueBehind);
            case SHOOT -> session::shoot;
            case RETAKE ->
                () -> {
                    session.retake();
                    return step;
                };
            case CONFIRM -> session::confirm;
            case ACCEPT -> () -> decide(session);
            case TURN_AWAY -> () -> session.turnAway(reasons(session.stage()));
            case UNDO -> session::undo;
        };
    }

    /** The key that accepts confirms first what is to be confirmed: the whole decision has one key. */
    private static Ticket decide(CaptureSession session) {
        return session.stage().next() == Step.CONFIRM ? session.confirm() : session.accept(Optional.empty());
    }

    private Callable<Ticket> nextCall(Optional<Character> from) {
        var session = chair.session();
        return () -> heard(from.isPresent() ? session.callNext(from.get()) : session.callNext());
    }

    private Ticket heard(Ticket called) {
        chair.signal().called(called.number());
        return called;
    }

    private static List<String> reasons(Stage stage) {
        List<String> broken = stage instanceof Stage.Reviewing reviewing
                ? reviewing.shot().verdict().blocking().stream()
                        .map(Finding::rule)
                        .toList()
                : List.of();
        return broken.isEmpty() ? List.of(PHOTOGRAPHER) : broken;
    }
}
