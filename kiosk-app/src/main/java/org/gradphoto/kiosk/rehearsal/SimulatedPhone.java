package org.gradphoto.kiosk.rehearsal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gradphoto.kiosk.checkin.CheckIn;

/** A student's phone: opens the address it has read from the QR picture, gives code, digits and consent, and ends on the page of its ticket. */
final class SimulatedPhone {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * Opens the scanned address and keeps the claim it is exchanged for.
     *
     * @return the address of the check-in form; empty page addresses mean the code was too old
     */
    URI open(URI scanned) {
        return redirect(scanned, HttpRequest.newBuilder(scanned).GET());
    }

    /** Gives the form and gets the address of the ticket. */
    URI takeNumber(URI form, Student student) {
        String body = "code=" + encoded(student.code()) + "&tail=" + encoded(student.tail()) + "&consent="
                + CheckIn.CONSENT_VERSION;
        return redirect(
                form,
                HttpRequest.newBuilder(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private URI redirect(URI address, HttpRequest.Builder request) {
        try {
            HttpResponse<Void> answer =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            return answer.headers()
                    .firstValue("Location")
                    .map(address::resolve)
                    .orElseThrow(() -> new RehearsalFailed(
                            "the phone page answered " + answer.statusCode() + " to " + address.getPath()));
        } catch (IOException away) {
            throw new RehearsalFailed("the phone page does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RehearsalFailed("the rehearsal was stopped", stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
