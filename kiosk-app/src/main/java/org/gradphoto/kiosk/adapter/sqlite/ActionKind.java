package org.gradphoto.kiosk.adapter.sqlite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gradphoto.kiosk.queue.DeskAction;

/**
 * How one kind of action rests in the database. The names are the file format: they stay when a class is renamed.
 *
 * @param <A> the action
 * @param name in the column {@code kind}
 * @param writer fills the column {@code detail}
 * @param reader makes the action of the detail
 */
record ActionKind<A extends DeskAction>(
        String name, Class<A> type, BiConsumer<A, ObjectNode> writer, Function<JsonNode, A> reader) {

    /** A kind that has nothing to tell but its name. */
    static <A extends DeskAction> ActionKind<A> plain(String name, A action, Class<A> type) {
        return new ActionKind<>(name, type, (plain, detail) -> {}, detail -> action);
    }

    boolean isOf(DeskAction action) {
        return type.isInstance(action);
    }

    ObjectNode write(DeskAction action) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        writer.accept(type.cast(action), detail);
        return detail;
    }
}
