package org.gradphoto.kiosk.rehearsal.crowd;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradphoto.kiosk.checkin.CheckIn;

/** One phone on its way from the QR to its number, with no more than a socket: a thousand of them fit beside the kiosk. */
final class Visit {

    private static final Pattern COOKIE = Pattern.compile("(?i)\r\nSet-Cookie: ([^=]+)=([^;\r]*)");
    private static final Pattern LOCATION = Pattern.compile("(?i)\r\nLocation: ([^\r]+)");
    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visit(int port) {
        this.port = port;
    }

    /** Scans, gives a code and gets a number: the address of the ticket's page. */
    String takeNumber(String scanned, String code, String tail) throws IOException {
        get(URI.create(scanned).getPath());
        String body = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&tail=" + tail + "&consent="
                + CheckIn.CONSENT_VERSION;
        String answer = send(
                "POST /in HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length() + "\r\n",
                body);
        String place = location(answer)
                .orElseThrow(
                        () -> new IOException("no number: " + answer.lines().findFirst()));
        return URI.create(place).getPath();
    }

    /** Opens a page and everything it loads; how many bytes came. */
    int load(String page) throws IOException {
        String answer = get(page);
        int bytes = answer.length();
        Matcher linked = Pattern.compile("(?:src|href)=\"(/phone[^\"]+)\"").matcher(answer);
        while (linked.find()) {
            bytes += get(linked.group(1)).length();
        }
        return bytes;
    }

    private String get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n", "");
    }

    private String send(String head, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            String cookie = cookies.isEmpty() ? "" : "Cookie: " + kept() + "\r\n";
            String request =
                    head + "Host: kiosk\r\nAccept-Language: zh-CN\r\nConnection: close\r\n" + cookie + "\r\n" + body;
            out.write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            COOKIE.matcher(answer).results().forEach(set -> cookies.put(set.group(1), set.group(2)));
            return answer;
        }
    }

    private String kept() {
        var line = new StringBuilder();
        cookies.forEach((name, value) ->
                line.append(line.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return line.toString();
    }

    private static Optional<String> location(String answer) {
        Matcher location = LOCATION.matcher(answer);
        return location.find() ? Optional.of(location.group(1)) : Optional.empty();
    }
}
