package org.gradphoto.kiosk.ui.station;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gradphoto.kiosk.queue.DeskStep;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.queue.WaitingLine;
import org.gradphoto.kiosk.ui.Listening;

/** Who waits, in the order they will be called, who missed the call, who is on the way to another station, and which of them is selected. */
final class LineModel {

    private final TicketDesk desk;
    private final ObservableList<Ticket> waiting = FXCollections.observableArrayList();
    private final ObservableList<Ticket> missed = FXCollections.observableArrayList();
    private final ObservableList<Ticket> leaving = FXCollections.observableArrayList();
    private final ObservableList<Ticket> waitingShown = FXCollections.unmodifiableObservableList(waiting);
    private final ObservableList<Ticket> missedShown = FXCollections.unmodifiableObservableList(missed);
    private final ObservableList<Ticket> leavingShown = FXCollections.unmodifiableObservableList(leaving);
    private final ReadOnlyObjectWrapper<Optional<TicketNumber>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SessionState> session;
    private final ReadOnlyObjectWrapper<List<DeskStep>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper stepsShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Character>> lane = new ReadOnlyObjectWrapper<>(Optional.empty());

    LineModel(TicketDesk desk, Listening listening) {
        this.desk = desk;
        this.session = new ReadOnlyObjectWrapper<>(desk.line().session());
        show(desk.line());
        listening.to(desk.lines(), this::show);
    }

    ObservableList<Ticket> waiting() {
        return waitingShown;
    }

    ObservableList<Ticket> missed() {
        return missedShown;
    }

    /** Who lies in the out-tray for another station. */
    ObservableList<Ticket> leaving() {
        return leavingShown;
    }

    /** The number that the keys of the line mean; always one that waits or missed its call. */
    ReadOnlyObjectProperty<Optional<TicketNumber>> selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SessionState> session() {
        return session.getReadOnlyProperty();
    }

    /** The last steps, the newest first. */
    ReadOnlyObjectProperty<List<DeskStep>> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Whether the last steps are shown in the place of the line. */
    ReadOnlyBooleanProperty stepsShown() {
        return stepsShown.getReadOnlyProperty();
    }

    /** The lane that the next call is taken from; empty for the whole line. */
    ReadOnlyObjectProperty<Optional<Character>> lane() {
        return lane.getReadOnlyProperty();
    }

    void select(TicketNumber number) {
        selected.set(Optional.of(number));
    }

    void selectNone() {
        selected.set(Optional.empty());
    }

    /** Moves the selection by so many places; from nowhere to the first or the last. */
    void move(int by) {
        List<TicketNumber> all = selectable();
        if (!all.isEmpty()) {
            int from = selected.get().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
            select(all.get(Math.max(0, Math.min(all.size() - 1, from + by))));
        }
    }

    void toggleSteps() {
        stepsShown.set(!stepsShown.get());
    }

    void hideSteps() {
        stepsShown.set(false);
    }

    /** From the whole line to each lane in turn, and back. A station with one line has nothing to choose. */
    void nextLane() {
        List<Optional<Character>> choices = new ArrayList<>(List.of(Optional.empty()));
        session.get().lanes().forEach(one -> choices.add(Optional.of(one.letter())));
        if (choices.size() > 2) {
            lane.set(choices.get((choices.indexOf(lane.get()) + 1) % choices.size()));
        }
    }

    private List<TicketNumber> selectable() {
        return Stream.concat(waiting.stream(), missed.stream())
                .map(Ticket::number)
                .toList();
    }

    private void show(WaitingLine line) {
        replace(waiting, line.waiting());
        replace(missed, in(line, TicketState.NO_SHOW));
        replace(leaving, in(line, TicketState.LEAVING));
        session.set(line.session());
        steps.set(desk.steps());
        if (selected.get().filter(number -> !selectable().contains(number)).isPresent()) {
            selectNone();
        }
    }

    private static List<Ticket> in(WaitingLine line, TicketState state) {
        return line.tickets().values().stream()
                .filter(ticket -> ticket.state() == state)
                .sorted(Comparator.comparing(Ticket::number))
                .toList();
    }

    private static void replace(ObservableList<Ticket> shown, List<Ticket> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }
}
