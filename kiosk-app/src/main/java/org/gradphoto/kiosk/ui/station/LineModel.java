package org.gradphoto.kiosk.ui.station;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.queue.WaitingLine;
import org.gradphoto.kiosk.ui.Listening;

/** Who waits, in the order they will be called, and who missed the call. */
final class LineModel {

    private final ObservableList<Ticket> waiting = FXCollections.observableArrayList();
    private final ObservableList<Ticket> missed = FXCollections.observableArrayList();
    private final ObservableList<Ticket> waitingShown = FXCollections.unmodifiableObservableList(waiting);
    private final ObservableList<Ticket> missedShown = FXCollections.unmodifiableObservableList(missed);

    LineModel(TicketDesk desk, Listening listening) {
        show(desk.line());
        listening.to(desk.lines(), this::show);
    }

    ObservableList<Ticket> waiting() {
        return waitingShown;
    }

    ObservableList<Ticket> missed() {
        return missedShown;
    }

    private void show(WaitingLine line) {
        replace(waiting, line.waiting());
        replace(
                missed,
                line.tickets().values().stream()
                        .filter(ticket -> ticket.state() == TicketState.NO_SHOW)
                        .sorted(Comparator.comparing(Ticket::number))
                        .toList());
    }

    private static void replace(ObservableList<Ticket> shown, List<Ticket> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }
}
