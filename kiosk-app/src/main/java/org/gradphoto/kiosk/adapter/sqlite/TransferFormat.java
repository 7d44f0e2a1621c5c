package org.gradphoto.kiosk.adapter.sqlite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketAction;

/** How the ways of a ticket from station to station rest in the database. */
final class TransferFormat {

    static final String ARRIVED = "arrived";

    static final List<ActionKind<?>> KINDS = List.of(
            new ActionKind<>(
                    "departing",
                    TicketAction.Departing.class,
                    (leaving, detail) -> detail.put("to", String.valueOf(leaving.to()))
                            .put("transfer", leaving.transfer())
                            .put("reason", leaving.reason()),
                    detail -> new TicketAction.Departing(
                            lane(detail, "to"),
                            ActionFormat.text(detail, "transfer"),
                            ActionFormat.text(detail, "reason"))),
            new ActionKind<>(
                    "departed",
                    TicketAction.Departed.class,
                    (gone, detail) -> {
                        detail.put("transfer", gone.transfer());
                        gone.page().ifPresent(page -> detail.put("page", page));
                    },
                    detail -> new TicketAction.Departed(
                            ActionFormat.text(detail, "transfer"),
                            Optional.ofNullable(detail.get("page")).map(JsonNode::textValue))),
            new ActionKind<>(
                    "returned",
                    TicketAction.Returned.class,
                    (back, detail) -> detail.put("transfer", back.transfer()).put("why", back.why()),
                    detail -> new TicketAction.Returned(
                            ActionFormat.text(detail, "transfer"), ActionFormat.text(detail, "why"))),
            new ActionKind<>(ARRIVED, TicketAction.Arrived.class, TransferFormat::write, TransferFormat::arrived));

    private TransferFormat() {}

    private static void write(TicketAction.Arrived here, ObjectNode detail) {
        detail.put("from", String.valueOf(here.from()));
        detail.put("transfer", here.transfer());
        detail.put("issuedAt", here.issuedAt().toString());
        detail.put("code", here.code().hex());
        detail.put("sealed", here.sealed().base64());
        detail.put("consent", here.consent());
        detail.put("behind", here.behind());
    }

    private static TicketAction.Arrived arrived(JsonNode detail) {
        return new TicketAction.Arrived(
                lane(detail, "from"),
                ActionFormat.text(detail, "transfer"),
                Instant.parse(ActionFormat.text(detail, "issuedAt")),
                new CodeFingerprint(ActionFormat.text(detail, "code")),
                new SealedCode(ActionFormat.text(detail, "sealed")),
                ActionFormat.text(detail, "consent"),
                detail.required("behind").intValue());
    }

    private static char lane(JsonNode detail, String name) {
        return ActionFormat.text(detail, name).charAt(0);
    }
}
