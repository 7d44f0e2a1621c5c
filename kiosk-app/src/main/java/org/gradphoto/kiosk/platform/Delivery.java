package org.gradphoto.kiosk.platform;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.TicketNumber;

/** Reads what stands in the headers of a delivered photo. Forgets the collection code at once and keeps its keyed hash. */
final class Delivery {

    private static final int LONGEST_NAME = 100;

    private final CodeVault vault;

    Delivery(CodeVault vault) {
        this.vault = vault;
    }

    /**
     * The submission the headers describe.
     *
     * @throws ApiRefusal when one is missing or has another form
     */
    Submission read(Context request, String sha256, int bytes) {
        try {
            return new Submission(
                    name(request, "X-Session"),
                    TicketNumber.parse(header(request, "X-Ticket")),
                    sha256,
                    bytes,
                    name(request, "X-Station"),
                    vault.fingerprint(new CollectionCode(text(request, "X-Collection-Code"))),
                    Instant.parse(header(request, "X-Taken-At")));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new ApiRefusal(ApiRefusal.Why.BAD_HEADERS);
        }
    }

    private static String name(Context request, String header) {
        String name = text(request, header);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new ApiRefusal(ApiRefusal.Why.BAD_HEADERS);
        }
        return name;
    }

    private static String text(Context request, String header) {
        return new String(Base64.getUrlDecoder().decode(header(request, header)), StandardCharsets.UTF_8);
    }

    private static String header(Context request, String name) {
        return Optional.ofNullable(request.header(name)).orElseThrow(() -> new ApiRefusal(ApiRefusal.Why.BAD_HEADERS));
    }
}
