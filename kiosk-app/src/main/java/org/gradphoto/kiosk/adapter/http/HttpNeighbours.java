package org.gradphoto.kiosk.adapter.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.handover.Answer;
import org.gradphoto.kiosk.handover.Message;
import org.gradphoto.kiosk.handover.Neighbours;
import org.gradphoto.kiosk.handover.SiteSeal;
import org.gradphoto.kiosk.handover.StationAway;

/** The other stations over HTTP on the LAN. An answer counts only when it is signed with the key of the site. */
public final class HttpNeighbours implements Neighbours {

    /** How long a photographer waits for another station: it is in the same building. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String PATH = "/station/hand-over";
    private static final String SIGNATURE = "X-Site-Signature";
    private static final int OK = 200;

    private final Map<Character, URI> addresses;
    private final SiteSeal seal;
    private final Duration patience;
    private final HttpClient client;

    /**
     * The stations at these addresses.
     *
     * @param patience how long one answer may take
     */
    public HttpNeighbours(Map<Character, URI> addresses, SiteSeal seal, Duration patience) {
        this.addresses = Map.copyOf(addresses);
        this.seal = seal;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Set<Character> stations() {
        return addresses.keySet();
    }

    @Override
    public Answer ask(Message message) throws StationAway {
        HttpResponse<String> response = send(request(message));
        String signature = response.headers().firstValue(SIGNATURE).orElse("");
        if (response.statusCode() != OK || !seal.isAnswer(response.body(), signature)) {
            throw new StationAway("HTTP " + response.statusCode() + " without the signature of the site");
        }
        return Answer.parse(response.body())
                .filter(answer -> answer.transfer().equals(message.handOver().transfer()))
                .orElseThrow(() -> new StationAway("the answer is of another version or to another question"));
    }

    private HttpRequest request(Message message) throws StationAway {
        URI address = Optional.ofNullable(addresses.get(message.handOver().to()))
                .orElseThrow(() -> new StationAway("no address is known"));
        return HttpRequest.newBuilder(URI.create(address.toString().replaceFirst("/+$", "") + PATH))
                .timeout(patience)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header(SIGNATURE, seal.sign(message))
                .POST(BodyPublishers.ofString(message.text(), StandardCharsets.UTF_8))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws StationAway {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException away) {
            throw new StationAway("it is not reached: " + away, away);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new StationAway("the kiosk is closing", closing);
        }
    }
}
