package org.gradphoto.kiosk.queue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What the log adds up to for the session as a whole. A log without any word of it is an open session. */
final class SessionBook {

    private SessionState.Phase phase = SessionState.Phase.OPEN;
    private Map<Character, Integer> last = Map.of();
    private final Map<Character, Integer> issued = new HashMap<>();
    private final Set<String> declined = new HashSet<>();

    void apply(SessionAction action) {
        if (action instanceof SessionAction.Opened) {
            phase = SessionState.Phase.OPEN;
            last = Map.of();
        } else if (action instanceof SessionAction.Paused) {
            phase = SessionState.Phase.PAUSED;
        } else if (action instanceof SessionAction.Resumed) {
            phase = SessionState.Phase.OPEN;
        } else if (action instanceof SessionAction.LastNumbers numbers) {
            last = numbers.ordinals();
        } else if (action instanceof SessionAction.Closed) {
            phase = SessionState.Phase.CLOSED;
        } else if (action instanceof SessionAction.HandOverDeclined handOver) {
            declined.add(handOver.transfer());
        }
    }

    void issued(TicketNumber number) {
        issued.merge(number.lane(), number.ordinal(), Math::max);
    }

    SessionState.Phase phase() {
        return phase;
    }

    boolean hasDeclined(String transfer) {
        return declined.contains(transfer);
    }

    SessionState.Lane lane(char letter) {
        Integer end = last.get(letter);
        return new SessionState.Lane(
                letter, issued.getOrDefault(letter, 0), end == null ? OptionalInt.empty() : OptionalInt.of(end));
    }
}
