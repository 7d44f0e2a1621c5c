package org.gradphoto.kiosk.platform;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Reads a photo from a request, and never more than one. */
final class Body {

    /** What is read and thrown away of a body that is too large, so that the sender hears the answer and not a broken connection. */
    private static final long MOST_DISCARDED = 32L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private Body() {}

    static byte[] read(Context request) throws IOException {
        InputStream body = request.bodyInputStream();
        byte[] photo = body.readNBytes(PhotoStore.LARGEST + 1);
        if (photo.length > PhotoStore.LARGEST) {
            discard(body);
            throw new ApiRefusal(ApiRefusal.Why.TOO_LARGE);
        }
        return photo;
    }

    private static void discard(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long discarded = 0;
        int read = body.read(buffer);
        while (read >= 0 && discarded < MOST_DISCARDED) {
            discarded += read;
            read = body.read(buffer);
        }
    }
}
