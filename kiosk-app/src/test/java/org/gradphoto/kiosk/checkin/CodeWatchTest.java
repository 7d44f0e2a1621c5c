package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A picture shows the code that is named by its width; one of a single pixel shows none. */
class CodeWatchTest {

    private final LatestFrame frames = new LatestFrame();
    private final BlockingQueue<Integer> looked = new LinkedBlockingQueue<>();
    private final BlockingQueue<CollectionCode> told = new LinkedBlockingQueue<>();
    private volatile boolean wanted = true;
    private final CodeWatch watch = new CodeWatch(frames, this::read, () -> wanted, NamedThreads.single("codes"));
    private long sequence;

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void aCodeThatIsHeldUpIsToldOnce() throws Exception {
        start();
        show(2, Duration.ZERO);
        show(2, Duration.ofSeconds(1));
        show(2, Duration.ofSeconds(2));
        show(3, Duration.ofSeconds(3));

        assertEquals(code(2), next());
        assertEquals(code(3), next());
    }

    @Test
    void theSameCodeAfterAWhileIsAnotherVisit() throws Exception {
        start();
        show(2, Duration.ZERO);
        show(2, Duration.ofSeconds(5));

        assertEquals(code(2), next());
        assertEquals(code(2), next());
    }

    @Test
    void aPictureWithoutACodeTellsNothing() throws Exception {
        start();
        show(1, Duration.ZERO);
        show(4, Duration.ofSeconds(1));

        assertEquals(code(4), next());
    }

    @Test
    void whileNobodyIsExpectedNoPictureIsLookedAt() throws Exception {
        wanted = false;
        start();
        put(2, Duration.ZERO);
        assertEquals(Optional.empty(), Optional.ofNullable(looked.poll(700, TimeUnit.MILLISECONDS)));

        wanted = true;
        show(3, Duration.ofSeconds(1));
        assertEquals(code(3), next());
    }

    private void start() {
        watch.codes().subscribe(told::add);
        watch.start();
    }

    private void show(int width, Duration at) throws InterruptedException {
        put(width, at);
        assertEquals(Optional.of(width), Optional.ofNullable(looked.poll(20, TimeUnit.SECONDS)));
    }

    private void put(int width, Duration at) {
        Picture picture = new Picture(width, 1, new byte[3 * width]);
        frames.put(new Frame(++sequence, at.toNanos(), Instant.EPOCH, picture));
    }

    private Optional<CollectionCode> read(Picture picture) {
        looked.add(picture.width());
        return picture.width() == 1 ? Optional.empty() : Optional.of(code(picture.width()));
    }

    private CollectionCode next() throws InterruptedException {
        return Optional.ofNullable(told.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private static CollectionCode code(int width) {
        return new CollectionCode("watched-code-" + width);
    }
}
