package org.gradphoto.kiosk.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides which session a station goes on with when it is started: a kiosk that is started again minutes after midnight must not take the numbers away
 * from those who wait, and one started in the morning must not go on with yesterday's.
 */
public final class SessionChoice {

    /** A session nobody has touched for so long is over, whether somebody closed it or not. */
    public static final Duration LONGEST_BREAK = Duration.ofHours(5);

    private final TicketLogs logs;
    private final Clock clock;

    /** A choice among these logs by this clock. */
    public SessionChoice(TicketLogs logs, Clock clock) {
        this.logs = logs;
        this.clock = clock;
    }

    /** The log to go on with: the last session when it is open and was used a short while ago, otherwise that of today. */
    public TicketLog choose() {
        List<String> sessions = logs.sessions();
        if (!sessions.isEmpty()) {
            TicketLog last = logs.of(sessions.get(sessions.size() - 1));
            List<TicketEvent> events = last.replay();
            if (isOpen(events) && isRecent(events.get(events.size() - 1).at())) {
                return last;
            }
        }
        return today();
    }

    /** The log of today. */
    public TicketLog today() {
        return logs.of(LocalDate.now(clock).toString());
    }

    /** What the last session still has open, when it is another than the chosen one: it is to be closed first. */
    public Optional<TicketLog> leftOpen(TicketLog chosen) {
        return logs.sessions().stream()
                .filter(name -> !name.equals(chosen.session()))
                .reduce((older, newer) -> newer)
                .map(logs::of)
                .filter(log -> isOpen(log.replay()));
    }

    private static boolean isOpen(List<TicketEvent> events) {
        return TicketBook.of(events).session().phase() != SessionState.Phase.CLOSED;
    }

    /** A clock that was set back makes the last event lie ahead of now; that is recent too. */
    private boolean isRecent(Instant last) {
        return Duration.between(last, clock.instant()).abs().compareTo(LONGEST_BREAK) < 0;
    }
}
