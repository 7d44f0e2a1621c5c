package org.gradphoto.kiosk.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.sync.UplinkUnavailable;

/** What the platform says it has, for those who prove that nothing was lost. */
public final class HttpLedger {

    private final PlatformClient platform;

    /** A reader of this platform with the station's token. */
    public HttpLedger(URI platform, String token) {
        this.platform = new PlatformClient(platform, token, HttpUplink.PATIENCE);
    }

    /** One photo that lies on the platform's disk. */
    public record Line(String session, TicketNumber ticket, String sha256) {}

    /**
     * Every submission of every station, the oldest first.
     *
     * @throws UplinkUnavailable when the platform cannot be asked now
     */
    public List<Line> submissions() throws UplinkUnavailable {
        HttpRequest request = platform.request("/api/submissions").GET().build();
        List<Line> lines = new ArrayList<>();
        for (JsonNode node : platform.ask(request).path("submissions")) {
            lines.add(new Line(
                    node.required("session").textValue(),
                    TicketNumber.parse(node.required("ticket").textValue()),
                    node.required("sha256").textValue()));
        }
        return List.copyOf(lines);
    }
}
