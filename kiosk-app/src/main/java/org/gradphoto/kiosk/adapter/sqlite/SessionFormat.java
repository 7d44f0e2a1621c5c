package org.gradphoto.kiosk.adapter.sqlite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.queue.SessionAction;

/** How the steps of the whole session rest in the database. */
final class SessionFormat {

    static final List<ActionKind<?>> KINDS = List.of(
            ActionKind.plain("session-opened", new SessionAction.Opened(), SessionAction.Opened.class),
            new ActionKind<>(
                    "session-paused",
                    SessionAction.Paused.class,
                    (paused, detail) -> detail.put("reason", paused.reason()),
                    detail -> new SessionAction.Paused(ActionFormat.text(detail, "reason"))),
            ActionKind.plain("session-resumed", new SessionAction.Resumed(), SessionAction.Resumed.class),
            new ActionKind<>(
                    "last-numbers", SessionAction.LastNumbers.class, SessionFormat::write, SessionFormat::lastNumbers),
            new ActionKind<>(
                    "session-closed",
                    SessionAction.Closed.class,
                    (closed, detail) -> detail.put("reason", closed.reason()),
                    detail -> new SessionAction.Closed(ActionFormat.text(detail, "reason"))),
            new ActionKind<>(
                    "hand-over-declined",
                    SessionAction.HandOverDeclined.class,
                    (declined, detail) -> detail.put("transfer", declined.transfer()),
                    detail -> new SessionAction.HandOverDeclined(ActionFormat.text(detail, "transfer"))));

    private SessionFormat() {}

    private static void write(SessionAction.LastNumbers numbers, ObjectNode detail) {
        numbers.ordinals().forEach((lane, ordinal) -> detail.put(String.valueOf(lane), ordinal));
    }

    private static SessionAction.LastNumbers lastNumbers(JsonNode detail) {
        Map<Character, Integer> ordinals = new HashMap<>();
        detail.properties()
                .forEach(entry ->
                        ordinals.put(entry.getKey().charAt(0), entry.getValue().intValue()));
        return new SessionAction.LastNumbers(ordinals);
    }
}
