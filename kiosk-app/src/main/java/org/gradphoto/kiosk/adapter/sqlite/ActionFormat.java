package org.gradphoto.kiosk.adapter.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.DeskAction;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;

/** Turns actions into a kind and a JSON detail, and back. */
final class ActionFormat {

    static final String ISSUED = "issued";
    static final String UNDONE = "undone";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<ActionKind<?>> OWN = List.of(
            new ActionKind<>(ISSUED, TicketAction.Issued.class, ActionFormat::write, ActionFormat::issued),
            new ActionKind<>(
                    "called",
                    TicketAction.Called.class,
                    (call, detail) -> call.missed().ifPresent(missed -> detail.put("missed", missed.toString())),
                    detail -> new TicketAction.Called(Optional.ofNullable(detail.get("missed"))
                            .map(missed -> TicketNumber.parse(missed.textValue())))),
            ActionKind.plain("recalled", new TicketAction.Recalled(), TicketAction.Recalled.class),
            ActionKind.plain("seated", new TicketAction.Seated(), TicketAction.Seated.class),
            new ActionKind<>(
                    "confirmed",
                    TicketAction.Confirmed.class,
                    (confirmed, detail) -> detail.set("items", JSON.valueToTree(confirmed.items())),
                    detail -> new TicketAction.Confirmed(list(detail.required("items")))),
            new ActionKind<>("accepted", TicketAction.Accepted.class, ActionFormat::write, ActionFormat::accepted),
            ActionKind.plain("missed-call", new TicketAction.MissedCall(), TicketAction.MissedCall.class),
            new ActionKind<>(
                    "requeued",
                    TicketAction.Requeued.class,
                    (requeued, detail) -> detail.put("behind", requeued.behind()),
                    detail ->
                            new TicketAction.Requeued(detail.required("behind").intValue())),
            new ActionKind<>(
                    "cancelled",
                    TicketAction.Cancelled.class,
                    (cancelled, detail) -> detail.put("reason", cancelled.reason()),
                    detail -> new TicketAction.Cancelled(text(detail, "reason"))),
            new ActionKind<>(
                    "uploaded",
                    TicketAction.Uploaded.class,
                    (uploaded, detail) -> detail.put("sha256", uploaded.sha256()),
                    detail -> new TicketAction.Uploaded(text(detail, "sha256"))),
            new ActionKind<>(
                    "passed",
                    TicketAction.Passed.class,
                    (passed, detail) -> detail.put("sha256", passed.sha256()),
                    detail -> new TicketAction.Passed(text(detail, "sha256"))),
            new ActionKind<>("sent-back", TicketAction.SentBack.class, ActionFormat::write, ActionFormat::sentBack),
            new ActionKind<>(
                    UNDONE,
                    TicketAction.Undone.class,
                    (undone, detail) -> detail.put("event", undone.event()),
                    detail -> new TicketAction.Undone(detail.required("event").longValue())));

    private static final List<ActionKind<?>> KINDS = Stream.of(
                    OWN, LineFormat.KINDS, TransferFormat.KINDS, SessionFormat.KINDS)
            .flatMap(List::stream)
            .toList();

    private ActionFormat() {}

    static String kind(DeskAction action) {
        return kindOf(action).name();
    }

    static String detail(DeskAction action) {
        return kindOf(action).write(action).toString();
    }

    /** The action of a row. */
    static DeskAction read(String kind, String detail) {
        return KINDS.stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new StoreUnavailable(StoreUnavailable.Cause.DAMAGED, "no action is named " + kind))
                .reader()
                .apply(parse(detail));
    }

    /** The rule ids of a photo as they rest in the outbox. */
    static String list(List<String> ids) {
        return JSON.valueToTree(ids).toString();
    }

    static List<String> list(String json) {
        return list(parse(json));
    }

    static List<String> list(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    private static ActionKind<?> kindOf(DeskAction action) {
        return KINDS.stream()
                .filter(known -> known.isOf(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind for " + action));
    }

    private static void write(TicketAction.Issued issued, ObjectNode detail) {
        detail.put("code", issued.code().hex());
        issued.holder().ifPresent(holder -> detail.put("holder", holder.hex()));
        detail.put("sealed", issued.sealed().base64());
        detail.put("origin", issued.origin().name());
        detail.put("consent", issued.consent());
    }

    private static TicketAction.Issued issued(JsonNode detail) {
        return new TicketAction.Issued(
                new CodeFingerprint(text(detail, "code")),
                Optional.ofNullable(detail.get("holder")).map(holder -> new CodeFingerprint(holder.textValue())),
                new SealedCode(text(detail, "sealed")),
                TicketAction.Origin.valueOf(text(detail, "origin")),
                text(detail, "consent"));
    }

    private static void write(TicketAction.Accepted accepted, ObjectNode detail) {
        AcceptedPhoto photo = accepted.photo();
        detail.put("sha256", photo.sha256());
        detail.put("file", photo.file());
        detail.put("bytes", photo.bytes());
        detail.set("confirmed", JSON.valueToTree(photo.confirmed()));
        detail.put("override", photo.override());
    }

    private static TicketAction.Accepted accepted(JsonNode detail) {
        return new TicketAction.Accepted(new AcceptedPhoto(
                text(detail, "sha256"),
                text(detail, "file"),
                detail.required("bytes").intValue(),
                list(detail.required("confirmed")),
                text(detail, "override")));
    }

    private static void write(TicketAction.SentBack sentBack, ObjectNode detail) {
        detail.put("sha256", sentBack.sha256());
        detail.put("reason", sentBack.reason().code());
    }

    private static TicketAction.SentBack sentBack(JsonNode detail) {
        return new TicketAction.SentBack(
                text(detail, "sha256"),
                SendBackReason.ofCode(text(detail, "reason")).orElseThrow());
    }

    static String text(JsonNode detail, String name) {
        return detail.required(name).textValue();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new StoreUnavailable(StoreUnavailable.Cause.DAMAGED, "a row holds no JSON", fault);
        }
    }
}
