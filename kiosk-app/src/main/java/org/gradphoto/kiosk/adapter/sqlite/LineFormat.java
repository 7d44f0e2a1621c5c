package org.gradphoto.kiosk.adapter.sqlite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.PriorityReason;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.VoidReason;

/** How the steps that set the line right rest in the database. */
final class LineFormat {

    static final String REBOUND = "rebound";

    static final List<ActionKind<?>> KINDS = List.of(
            new ActionKind<>(
                    "prioritized",
                    TicketAction.Prioritized.class,
                    (prioritized, detail) ->
                            detail.put("reason", prioritized.reason().name()),
                    detail ->
                            new TicketAction.Prioritized(PriorityReason.valueOf(ActionFormat.text(detail, "reason")))),
            new ActionKind<>(
                    "voided",
                    TicketAction.Voided.class,
                    (voided, detail) -> detail.put("reason", voided.reason().name()),
                    detail -> new TicketAction.Voided(VoidReason.valueOf(ActionFormat.text(detail, "reason")))),
            new ActionKind<>(
                    REBOUND,
                    TicketAction.Rebound.class,
                    (rebound, detail) -> detail.put("code", rebound.code().hex())
                            .put("sealed", rebound.sealed().base64()),
                    detail -> new TicketAction.Rebound(
                            new CodeFingerprint(ActionFormat.text(detail, "code")),
                            new SealedCode(ActionFormat.text(detail, "sealed")))),
            new ActionKind<>(
                    "retaken",
                    TicketAction.Retaken.class,
                    (retaken, detail) -> {
                        var reasons = JsonNodeFactory.instance.arrayNode();
                        retaken.reasons().forEach(reasons::add);
                        detail.set("reasons", reasons);
                    },
                    detail -> new TicketAction.Retaken(ActionFormat.list(detail.required("reasons")))));

    private LineFormat() {}
}
