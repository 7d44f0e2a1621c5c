package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The one style sheet and the one script of the phone pages. Their addresses change with their content, so phones may keep them for good. */
final class Assets {

    private final Asset style = Asset.of("phone.css", "text/css; charset=utf-8");
    private final Asset script = Asset.of("phone.js", "text/javascript; charset=utf-8");

    /** One file and where it is served. */
    record Asset(String address, String type, byte[] content) {

        private static final int VERSION_BYTES = 6;

        static Asset of(String name, String type) {
            byte[] content = Resources.read(name);
            return new Asset('/' + name + "?v=" + version(content), type, content);
        }

        private static String version(byte[] content) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
                return HexFormat.of().formatHex(Arrays.copyOf(hash, VERSION_BYTES));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }

        void serve(Context phone) {
            phone.header("Cache-Control", "public, max-age=31536000, immutable")
                    .contentType(type)
                    .result(content);
        }
    }

    Asset style() {
        return style;
    }

    Asset script() {
        return script;
    }
}
