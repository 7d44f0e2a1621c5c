package org.gradphoto.kiosk.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.WaitingLine;

/**
 * Puts together what the board shows: the own line, and what the other stations of the site say of theirs. A station that is not heard of any more
 * disappears from the board: an old number would send people to a place that has gone on. Safe for any thread.
 */
public final class BoardFeed implements AutoCloseable {

    private final int point;
    private final Topic<BoardView> views = new Topic<>();
    private final Topic<BoardCall> callsElsewhere = new Topic<>();
    private final Map<Character, StationBoard> others = new HashMap<>();
    private final Topic.Subscription subscription;
    private StationBoard own;

    /** The board of the station with this line and collection point. */
    public BoardFeed(TicketDesk desk, int point) {
        this.point = point;
        this.subscription = desk.lines().subscribe(this::take);
        this.own = StationBoard.of(desk.line(), point);
    }

    /** The board after each change. */
    public Topic<BoardView> views() {
        return views;
    }

    /** Each call of another station as it is heard of; what was called before that station was heard first is old. */
    public Topic<BoardCall> callsElsewhere() {
        return callsElsewhere;
    }

    /** The board now. */
    public synchronized BoardView view() {
        return new BoardView(own, List.copyOf(others.values()));
    }

    /** Another station says what it shows. */
    public void hear(char station, StationBoard board) {
        Optional<StationBoard> before = put(station, board);
        if (before.equals(Optional.of(board))) {
            return;
        }
        views.publish(view());
        before.ifPresent(older -> board.called()
                .filter(call -> !call.seated() && !isKnown(call, older))
                .ifPresent(callsElsewhere::publish));
    }

    /** Another station does not answer any more. */
    public void lose(char station) {
        if (remove(station).isPresent()) {
            views.publish(view());
        }
    }

    private static boolean isKnown(BoardCall call, StationBoard older) {
        return older.called()
                .filter(known -> known.number().equals(call.number()) && known.calls() == call.calls())
                .isPresent();
    }

    private synchronized Optional<StationBoard> put(char station, StationBoard board) {
        return Optional.ofNullable(others.put(station, board));
    }

    private synchronized Optional<StationBoard> remove(char station) {
        return Optional.ofNullable(others.remove(station));
    }

    private void take(WaitingLine line) {
        synchronized (this) {
            own = StationBoard.of(line, point);
        }
        views.publish(view());
    }

    @Override
    public void close() {
        subscription.close();
    }
}
