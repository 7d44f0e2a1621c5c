package org.gradphoto.kiosk.ui.station;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Listening;

/** Who is at the chair, how far, and which steps make sense now. */
final class ChairModel {

    private final ReadOnlyObjectWrapper<Stage> stage;
    private final int suggestNoShowAfter;

    ChairModel(CaptureSession session, int suggestNoShowAfter, Listening listening) {
        this.stage = new ReadOnlyObjectWrapper<>(session.stage());
        this.suggestNoShowAfter = suggestNoShowAfter;
        listening.to(session.stages(), stage::set);
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** The number being served; empty text when there is none. */
    ObservableValue<String> number() {
        return stage.map(
                now -> now.atChair().map(Ticket::number).map(Object::toString).orElse(""));
    }

    /** What the primary button does. */
    ObservableValue<Step> next() {
        return stage.map(Stage::next);
    }

    /** Whether a step makes sense now; a key may try it all the same and is refused by name. */
    ObservableValue<Boolean> possible(Step step) {
        return stage.map(now -> possible(now).contains(step));
    }

    /** How often the number was called; 0 when nobody is called. */
    ObservableValue<Integer> calls() {
        return stage.map(
                now -> now instanceof Stage.Called called ? called.ticket().calls() : 0);
    }

    /** Whether the student was called often enough without coming. */
    ObservableValue<Boolean> noShowSuggested() {
        return calls().map(calls -> calls >= suggestNoShowAfter);
    }

    private static Set<Step> possible(Stage stage) {
        if (stage instanceof Stage.Idle) {
            return EnumSet.of(Step.CALL_NEXT, Step.UNDO);
        } else if (stage instanceof Stage.Called) {
            return EnumSet.of(Step.SHOOT, Step.RECALL, Step.NO_SHOW, Step.REQUEUE, Step.TURN_AWAY, Step.UNDO);
        } else if (stage instanceof Stage.Posing) {
            return EnumSet.of(Step.SHOOT, Step.REQUEUE, Step.TURN_AWAY, Step.UNDO);
        }
        return EnumSet.of(Step.CONFIRM, Step.ACCEPT, Step.RETAKE, Step.SHOOT, Step.REQUEUE, Step.TURN_AWAY, Step.UNDO);
    }
}
