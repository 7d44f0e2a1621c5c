package org.gradphoto.kiosk.ui.station;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.capture.Picture;

/**
 * Makes the camera's frames ready for the screen on a thread of its own, so that the FX thread only copies. The newest wins: a screen that
 * is slow misses frames and never falls behind. The pixel arrays go round between the two threads and are made only when the size changes.
 */
final class PreviewLoop implements Runnable {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final LatestFrame frames;
    private final boolean mirrored;
    private final AtomicReference<Optional<Preview>> ready = new AtomicReference<>(Optional.empty());
    private final ConcurrentLinkedQueue<int[]> spare = new ConcurrentLinkedQueue<>();
    private volatile Size box = new Size(1, 1);
    private Optional<Downscale> scaler = Optional.empty();

    PreviewLoop(LatestFrame frames, boolean mirrored) {
        this.frames = frames;
        this.mirrored = mirrored;
    }

    /** How much room the screen has, in its own pixels. */
    void fitInto(Size room) {
        box = room;
    }

    /** The newest frame that was not taken yet. */
    Optional<Preview> take() {
        return ready.getAndSet(Optional.empty());
    }

    /** Gives the pixels of a frame back. */
    void giveBack(Preview drawn) {
        spare.add(drawn.argb());
    }

    /** Works until its thread is interrupted. */
    @Override
    public void run() {
        long seen = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Frame> next = frames.awaitNext(seen, PATIENCE);
                next.map(Frame::picture).ifPresent(this::prepare);
                seen = next.map(Frame::sequence).orElse(restarted(seen) ? 0 : seen);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** A camera loop that was made anew counts from the start. */
    private boolean restarted(long seen) {
        return frames.newest()
                .map(Frame::sequence)
                .filter(newest -> newest < seen)
                .isPresent();
    }

    private void prepare(Picture picture) {
        Size source = new Size(picture.width(), picture.height());
        Size shown = source.within(box);
        int[] pixels = spare(shown.width() * shown.height());
        scaler(picture, shown).draw(picture, pixels);
        ready.getAndSet(Optional.of(new Preview(source, shown, pixels))).ifPresent(this::giveBack);
    }

    private Downscale scaler(Picture picture, Size shown) {
        Downscale fitting = scaler.filter(one -> one.fits(picture, shown))
                .orElseGet(() -> new Downscale(new Size(picture.width(), picture.height()), shown, mirrored));
        scaler = Optional.of(fitting);
        return fitting;
    }

    private int[] spare(int length) {
        int[] found = spare.poll();
        return found != null && found.length == length ? found : new int[length];
    }
}
