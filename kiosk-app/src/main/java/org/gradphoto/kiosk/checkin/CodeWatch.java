package org.gradphoto.kiosk.checkin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.news.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the live picture for a phone that is held up to the camera, about five times a second and only while a student is expected, on a thread
 * of its own so that neither the live view nor the judge waits for it.
 */
public final class CodeWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CodeWatch.class);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    /** A phone is held up for a second or two; it is read once. */
    private static final Duration SAME_AGAIN = Duration.ofSeconds(4);

    private final LatestFrame frames;
    private final CodeReader reader;
    private final BooleanSupplier wanted;
    private final ExecutorService thread;
    private final Topic<CollectionCode> codes = new Topic<>();
    private Optional<CollectionCode> last = Optional.empty();
    private long lastSeen;

    /** A watch on a thread of its own that it ends with itself; it looks only while {@code wanted}. */
    public CodeWatch(LatestFrame frames, CodeReader reader, BooleanSupplier wanted, ExecutorService thread) {
        this.frames = frames;
        this.reader = reader;
        this.wanted = wanted;
        this.thread = thread;
    }

    /** Each code that was held up, on the watch's thread. */
    public Topic<CollectionCode> codes() {
        return codes;
    }

    /** Begins to look. Called once. */
    public void start() {
        thread.execute(this::lookUntilClosed);
    }

    private void lookUntilClosed() {
        long sequence = 0;
        try {
            while (!thread.isShutdown()) {
                long due = System.nanoTime() + BETWEEN.toNanos();
                Optional<Frame> frame = frames.awaitNext(sequence, PATIENCE);
                if (frame.isPresent()) {
                    sequence = frame.get().sequence();
                    look(frame.get());
                    frames.awaitAfter(due, BETWEEN);
                }
            }
        } catch (InterruptedException closing) {
            LOG.debug("the code watch ends");
        }
    }

    private void look(Frame frame) {
        if (wanted.getAsBoolean()) {
            reader.read(frame.picture()).ifPresent(code -> tell(code, frame.nanos()));
        }
    }

    private void tell(CollectionCode code, long nanos) {
        boolean again = last.equals(Optional.of(code)) && nanos - lastSeen < SAME_AGAIN.toNanos();
        last = Optional.of(code);
        lastSeen = nanos;
        if (!again) {
            codes.publish(code);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
