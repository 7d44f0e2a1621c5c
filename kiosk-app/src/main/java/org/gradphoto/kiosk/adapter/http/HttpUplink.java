package org.gradphoto.kiosk.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.sync.OutboxEntry;
import org.gradphoto.kiosk.sync.ReviewAnswer;
import org.gradphoto.kiosk.sync.Uplink;
import org.gradphoto.kiosk.sync.UplinkRefused;
import org.gradphoto.kiosk.sync.UplinkUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The uplink over HTTP. The collection code travels in a header, so that it stands in no address and no access log. */
public final class HttpUplink implements Uplink {

    /** How long the platform may take for one answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(HttpUplink.class);

    private final PlatformClient platform;
    private final String station;

    /**
     * An uplink to this platform.
     *
     * @param station the name the platform knows this station by
     * @param token the station's secret for the platform
     * @param patience how long one answer may take, as a rule {@link #PATIENCE}
     */
    public HttpUplink(URI platform, String station, String token, Duration patience) {
        this.platform = new PlatformClient(platform, token, patience);
        this.station = station;
    }

    @Override
    public String deliver(OutboxEntry entry, CollectionCode code, byte[] jpeg) throws UplinkUnavailable, UplinkRefused {
        HttpRequest request = platform.request("/api/photos/" + entry.photo().sha256())
                .header("Content-Type", "image/jpeg")
                .header("X-Station", base64(station))
                .header("X-Session", base64(entry.session()))
                .header("X-Ticket", entry.ticket().toString())
                .header("X-Taken-At", entry.acceptedAt().toString())
                .header("X-Collection-Code", base64(code.value()))
                .PUT(BodyPublishers.ofByteArray(jpeg))
                .build();
        return platform.answer(request).path("sha256").asText();
    }

    @Override
    public List<ReviewAnswer> answersAfter(long cursor) throws UplinkUnavailable {
        HttpRequest request =
                platform.request("/api/reviews?after=" + cursor).GET().build();
        List<ReviewAnswer> answers = new ArrayList<>();
        for (JsonNode node : platform.ask(request).path("answers")) {
            read(node).ifPresent(answers::add);
        }
        return List.copyOf(answers);
    }

    /** An answer that this version does not understand is left out, so that it does not stop those behind it. */
    private static Optional<ReviewAnswer> read(JsonNode node) {
        try {
            Optional<SendBackReason> reason = Optional.ofNullable(
                            node.required("sent_back").textValue())
                    .map(code -> SendBackReason.ofCode(code)
                            .orElseThrow(() -> new IllegalArgumentException("no reason has the code " + code)));
            return Optional.of(new ReviewAnswer(
                    node.required("cursor").longValue(),
                    node.required("session").textValue(),
                    TicketNumber.parse(node.required("ticket").textValue()),
                    node.required("sha256").textValue(),
                    reason));
        } catch (IllegalArgumentException unknown) {
            LOG.warn("an answer of the reviewer is not understood: {}", unknown.getMessage());
            return Optional.empty();
        }
    }

    /** Headers carry ASCII only; names and codes may be anything. */
    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
