package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What a phone sends, read as it comes: a phone that sends a byte a second holds some memory and no thread, and not for longer than its time. */
final class Body implements ReadListener {

    private final ServletInputStream in;
    private final byte[] bytes;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private int count;

    private Body(ServletInputStream in, int length) {
        this.in = in;
        this.bytes = new byte[length];
    }

    /**
     * Begins to read; the length was checked before.
     *
     * @return the whole body; fails with a {@link Refused} when the phone is too slow or goes
     */
    static CompletableFuture<byte[]> of(Context phone, Duration patience) {
        AsyncContext open = phone.req().startAsync();
        open.setTimeout(0);
        try {
            ServletInputStream in = phone.req().getInputStream();
            var body = new Body(in, Math.toIntExact(phone.req().getContentLengthLong()));
            in.setReadListener(body);
            return body.whole
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .handle((bytes, fault) -> {
                        if (fault != null) {
                            throw new Refused(HttpStatus.REQUEST_TIMEOUT, "too-slow");
                        }
                        return bytes;
                    });
        } catch (IOException gone) {
            throw new Refused(HttpStatus.BAD_REQUEST, "bad-request");
        }
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (in.isReady() && !in.isFinished()) {
            int read = in.read(bytes, count, Math.max(1, bytes.length - count));
            if (read < 0) {
                break;
            }
            count += read;
            if (count == bytes.length) {
                break;
            }
        }
        if (count == bytes.length) {
            whole.complete(bytes);
        }
    }

    @Override
    public void onAllDataRead() {
        if (count == bytes.length) {
            whole.complete(bytes);
        } else {
            whole.completeExceptionally(new IOException("the body ended early"));
        }
    }

    @Override
    public void onError(Throwable gone) {
        whole.completeExceptionally(gone);
    }
}
