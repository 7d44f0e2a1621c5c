package org.gradphoto.kiosk.queue;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The photo a ticket ended with.
 *
 * @param sha256 of the file, 64 hexadecimal digits
 * @param file name of the file in the session's photo folder
 * @param bytes size of the file
 * @param confirmed ids of the rules that were not passed and that the photographer looked at and let stand
 * @param override why a blocking rule was overridden, empty when none was
 */
public record AcceptedPhoto(String sha256, String file, int bytes, List<String> confirmed, String override) {

    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a hash of another form. */
    public AcceptedPhoto {
        if (!SHA.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
        }
        confirmed = List.copyOf(confirmed);
    }
}
