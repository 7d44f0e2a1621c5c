package org.gradphoto.kiosk.web;

import io.javalin.http.HttpStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.gradphoto.kiosk.checkin.CodePictures;
import org.gradphoto.kiosk.thread.NamedThreads;

/**
 * Decodes the pictures of phones on a thread of its own, so that a hundred of them never slow the live view or the other phones down: one after the other, few in
 * waiting, and not more bytes in memory than were set aside for them.
 */
final class PictureDesk implements AutoCloseable {

    /** Largest file taken. The page makes pictures smaller before it sends them; this is for phones that cannot. */
    static final int LARGEST_PICTURE = 8 * 1024 * 1024;

    private static final long BYTES_AT_ONCE = 32L * 1024 * 1024;
    private static final int MOST_WAITING = 24;

    private final CodePictures pictures;
    private final ExecutorService thread = NamedThreads.single("web-pictures");
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger waiting = new AtomicInteger();

    PictureDesk(CodePictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Takes a picture in and reads it.
     *
     * @param size what the phone says it will send
     * @param upload begins to take it in
     * @throws Refused when there are too many now
     */
    CompletableFuture<CodePictures.Reading> read(int size, Supplier<CompletableFuture<byte[]>> upload) {
        long taken = bytes.addAndGet(size);
        int crowd = waiting.incrementAndGet();
        if (taken > BYTES_AT_ONCE || crowd > MOST_WAITING) {
            leave(size);
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, "busy");
        }
        return upload.get().thenApplyAsync(pictures::read, thread).whenComplete((reading, fault) -> leave(size));
    }

    private void leave(int size) {
        bytes.addAndGet(-size);
        waiting.decrementAndGet();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
