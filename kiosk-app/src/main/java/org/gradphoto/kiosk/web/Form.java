package org.gradphoto.kiosk.web;

import io.javalin.http.HttpStatus;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form as a browser sends them; of a field that is sent twice the first counts. */
record Form(Map<String, String> fields) {

    /**
     * Reads a body of the type {@code application/x-www-form-urlencoded}.
     *
     * @throws Refused when it is malformed
     */
    static Form of(byte[] body) {
        var fields = new HashMap<String, String>();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                fields.putIfAbsent(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return new Form(fields);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(HttpStatus.BAD_REQUEST, "bad-request");
        }
    }
}
