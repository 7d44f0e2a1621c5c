package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewLoopTest {

    private final LatestFrame frames = new LatestFrame();
    private final PreviewLoop loop = new PreviewLoop(frames, false);
    private final ExecutorService thread = NamedThreads.single("preview-test");

    @BeforeEach
    void start() {
        loop.fitInto(new Size(4, 4));
        thread.execute(loop);
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.shutdownNow();
        assertTrue(thread.awaitTermination(10, TimeUnit.SECONDS), "the loop ends with its thread");
    }

    @Test
    void aFrameComesOutInTheSizeOfTheRoom() throws TimeoutException {
        frames.put(frame(1, 9));
        Preview shown = next();
        assertEquals(new Size(8, 8), shown.source());
        assertEquals(new Size(4, 4), shown.shown());
        assertEquals(0xFF090909, shown.argb()[5]);
    }

    @Test
    void aFrameIsTakenOnceAndTheNextOneComes() throws TimeoutException {
        frames.put(frame(1, 1));
        next();
        frames.put(frame(2, 2));
        assertEquals(0xFF020202, next().argb()[0]);
        assertEquals(Optional.empty(), loop.take());
    }

    @Test
    void aCameraThatCountsFromTheStartAgainIsStillShown() throws TimeoutException {
        frames.put(frame(900, 1));
        next();
        frames.put(frame(1, 7));
        assertEquals(0xFF070707, next().argb()[0]);
    }

    private Preview next() throws TimeoutException {
        List<Preview> taken = new ArrayList<>();
        waitFor(10, TimeUnit.SECONDS, () -> {
            loop.take().ifPresent(taken::add);
            return !taken.isEmpty();
        });
        return taken.get(0);
    }

    private static Frame frame(long sequence, int level) {
        byte[] bgr = new byte[8 * 8 * Picture.CHANNELS];
        Arrays.fill(bgr, (byte) level);
        return new Frame(sequence, System.nanoTime(), Instant.EPOCH, new Picture(8, 8, bgr));
    }
}
