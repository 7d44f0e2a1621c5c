package org.gradphoto.kiosk.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.checkin.CheckIn;

/** A phone's browser: keeps its cookies, does not follow redirects by itself. */
final class Phone {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;
    private final String language;

    Phone(int port, String language) {
        this.root = "http://127.0.0.1:" + port;
        this.language = language;
    }

    Phone(int port) {
        this(port, "zh-CN,zh;q=0.9");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<InputStream> listen(String path) throws IOException, InterruptedException {
        HttpRequest request =
                request(path).header("Accept", "text/event-stream").build();
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Scans what the screen shows and asks for a number. */
    HttpResponse<String> takeNumber(Station station, String code, String tail)
            throws IOException, InterruptedException {
        get(station.scanned());
        return ask(code, tail);
    }

    HttpResponse<String> ask(String code, String tail) throws IOException, InterruptedException {
        return post("/in", Map.of("code", code, "tail", tail, "consent", CheckIn.CONSENT_VERSION));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request =
                request(path).header("Content-Type", type).POST(body).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Accept-Language", language);
    }
}
