package org.gradphoto.kiosk.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** A station and a browser for the platform's tests: plain HTTP, nothing of the kiosk in it. */
record Station(ReferencePlatform platform) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A whole JPEG; each shade is another photo. */
    static byte[] jpeg(int shade) {
        BufferedImage picture = new BufferedImage(48, 64, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            picture.setRGB(x, shade % picture.getHeight(), 0xffffff);
        }
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> deliver(String ticket, byte[] jpeg) throws Exception {
        return deliver(ticket, sha256(jpeg), jpeg);
    }

    HttpResponse<String> deliver(String ticket, String sha256, byte[] jpeg) throws Exception {
        return send(delivery(ticket, sha256, jpeg));
    }

    HttpRequest.Builder delivery(String ticket, String sha256, byte[] jpeg) {
        return request("/api/photos/" + sha256)
                .header("Authorization", "Bearer " + platform.token())
                .header("X-Station", base64("hall"))
                .header("X-Session", base64("2026-06-12"))
                .header("X-Ticket", ticket)
                .header("X-Taken-At", "2026-06-12T08:00:00Z")
                .header("X-Collection-Code", base64("secret-code-of-" + ticket))
                .PUT(BodyPublishers.ofByteArray(jpeg));
    }

    String ask(String path) throws Exception {
        return send(request(path).header("Authorization", "Bearer " + platform.token()))
                .body();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + platform.port() + path));
    }

    /** A form as the review page's own script-less form sends it. */
    HttpRequest.Builder form(String path, String content) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(content));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
