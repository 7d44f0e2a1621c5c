package org.gradphoto.kiosk.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.sync.UplinkRefused;
import org.gradphoto.kiosk.sync.UplinkUnavailable;

/** Asks the platform and tells its answers from those of whoever else stands in between, such as the sign-in page of a campus network. */
final class PlatformClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    /** The platform has read the photo and says that it will never take it; anything else may be different tomorrow. */
    private static final Set<Integer> ABOUT_THE_CONTENT = Set.of(400, 409, 413, 415, 422);

    private static final Set<Integer> ABOUT_THE_TOKEN = Set.of(401, 403);

    private final URI platform;
    private final String token;
    private final Duration patience;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * A client with the station's token.
     *
     * @param patience how long one answer may take
     */
    PlatformClient(URI platform, String token, Duration patience) {
        this.platform = platform;
        this.token = token;
        this.patience = patience;
    }

    /** A request with the token, to this path below the platform's address. */
    HttpRequest.Builder request(String path) {
        String base = platform.toString().replaceFirst("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    /** Asks for something that cannot be refused for its content. */
    JsonNode ask(HttpRequest request) throws UplinkUnavailable {
        try {
            return answer(request);
        } catch (UplinkRefused odd) {
            throw new UplinkUnavailable(odd.what(), Optional.of(odd));
        }
    }

    /** Sends the request and reads the answer. */
    JsonNode answer(HttpRequest request) throws UplinkUnavailable, UplinkRefused {
        HttpResponse<byte[]> response = send(request);
        int status = response.statusCode();
        if (ABOUT_THE_TOKEN.contains(status)) {
            throw new UplinkUnavailable("the platform does not know this station's token (HTTP " + status + ")");
        } else if (ABOUT_THE_CONTENT.contains(status)) {
            throw new UplinkRefused(
                    "the platform refuses it: " + parsed(response).path("error").asText());
        } else if (status != OK) {
            throw new UplinkUnavailable("the platform cannot take it now (HTTP " + status + ")");
        }
        return parsed(response);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws UplinkUnavailable {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException fault) {
            throw new UplinkUnavailable("the platform is not reached: " + fault, Optional.of(fault));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new UplinkUnavailable("the kiosk is closing", Optional.of(closing));
        }
    }

    private JsonNode parsed(HttpResponse<byte[]> response) throws UplinkUnavailable {
        try {
            JsonNode body = json.readTree(new String(response.body(), StandardCharsets.UTF_8));
            if (body.isObject()) {
                return body;
            }
            throw new UplinkUnavailable("something that is not the platform answers in its place");
        } catch (JsonProcessingException page) {
            throw new UplinkUnavailable(
                    "something that is not the platform answers in its place, perhaps a sign-in page",
                    Optional.of(page));
        }
    }
}
