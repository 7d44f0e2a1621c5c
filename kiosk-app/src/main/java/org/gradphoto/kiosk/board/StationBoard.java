package org.gradphoto.kiosk.board;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.queue.WaitingLine;

/**
 * What one station shows of its line.
 *
 * @param point the number of its collection point
 * @param giving whether a student who comes now can get a number
 * @param called who is called or at the chair
 * @param earlier who was called before, the newest first
 * @param waiting how many wait
 * @param typical the usual time from one photo to the next; empty while it is not known
 */
public record StationBoard(
        int point,
        SessionState.Phase phase,
        boolean giving,
        Optional<BoardCall> called,
        List<BoardCall> earlier,
        int waiting,
        Optional<Duration> typical) {

    /** Copies the list, so that a board never changes. */
    public StationBoard {
        earlier = List.copyOf(earlier);
    }

    /** What a line looks like from the hall. */
    public static StationBoard of(WaitingLine line, int point) {
        Optional<BoardCall> called = line.atChair().flatMap(ticket -> call(ticket, point));
        Stream<BoardCall> before = line.lastCalled().stream()
                .flatMap(number -> line.ticket(number).stream())
                .flatMap(ticket -> call(ticket, point).stream())
                .filter(call ->
                        called.filter(now -> now.number().equals(call.number())).isEmpty());
        return new StationBoard(
                point,
                line.session().phase(),
                line.session().isGiving(),
                called,
                before.toList(),
                line.waiting().size(),
                line.pace().typical());
    }

    private static Optional<BoardCall> call(Ticket ticket, int point) {
        return ticket.calledAt()
                .map(at -> new BoardCall(
                        ticket.number(), point, ticket.calls(), ticket.state() == TicketState.SERVING, at));
    }
}
