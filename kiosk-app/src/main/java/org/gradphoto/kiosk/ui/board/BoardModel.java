package org.gradphoto.kiosk.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.queue.WaitingLine;
import org.gradphoto.kiosk.ui.Listening;

/** What the waiting students see of the line. */
final class BoardModel {

    private final ReadOnlyObjectWrapper<Line> line;

    /**
     * The line as the board shows it.
     *
     * @param called who is called or at the chair
     * @param earlier the numbers called before, the newest first; with the one called now at most five
     */
    record Line(Optional<Call> called, List<TicketNumber> earlier, int waiting) {}

    /**
     * The number called now.
     *
     * @param calls how often it was called, so that the board can draw the eye again
     * @param seated whether the student has come
     */
    record Call(TicketNumber number, int calls, boolean seated) {}

    BoardModel(TicketDesk desk, Listening listening) {
        line = new ReadOnlyObjectWrapper<>(of(desk.line()));
        listening.to(desk.lines(), now -> line.set(of(now)));
    }

    ReadOnlyObjectProperty<Line> line() {
        return line.getReadOnlyProperty();
    }

    private static Line of(WaitingLine line) {
        Optional<Call> called = line.atChair().map(BoardModel::call);
        Stream<TicketNumber> earlier = line.lastCalled().stream()
                .filter(number ->
                        called.map(call -> !call.number().equals(number)).orElse(true));
        return new Line(called, earlier.toList(), line.waiting().size());
    }

    private static Call call(Ticket ticket) {
        return new Call(ticket.number(), ticket.calls(), ticket.state() == TicketState.SERVING);
    }
}
