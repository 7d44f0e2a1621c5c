package org.gradphoto.kiosk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gradphoto.kiosk.ui.FxThread;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.window.KioskWindows;

/** Starts JavaFX with the two windows and waits for them, from a thread that is not JavaFX's. */
final class FxWindows implements AutoCloseable {

    private final FxThread fx = new FxThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final KioskWindows windows;

    /**
     * Opens both windows.
     *
     * @throws UnsupportedOperationException when there is no display
     */
    FxWindows(StationParts parts) {
        CompletableFuture<KioskWindows> opened = new CompletableFuture<>();
        onFx(() -> complete(opened, parts));
        windows = opened.join();
    }

    /** The first windows of the process start JavaFX. */
    private void onFx(Runnable work) {
        try {
            Platform.startup(work);
        } catch (IllegalStateException runsAlready) {
            fx.execute(work);
        }
    }

    private void complete(CompletableFuture<KioskWindows> opened, StationParts parts) {
        try {
            Stage primary = new Stage();
            primary.setOnHidden(hidden -> closed.countDown());
            opened.complete(KioskWindows.open(primary, parts));
        } catch (RuntimeException fault) {
            opened.completeExceptionally(fault);
        }
    }

    /** Brings the station to the front; safe for any thread. */
    void toFront() {
        fx.execute(windows::toFront);
    }

    /** Asks the windows something on their own thread. */
    <T> T ask(Function<KioskWindows, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        fx.execute(() -> answer.complete(question.apply(windows)));
        return answer.join();
    }

    /** Waits until the photographer has closed the station. */
    void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Waits until the windows were drawn so many times. */
    void awaitPulses(int pulses) {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        fx.execute(() -> new Countdown(pulses, drawn).start());
        drawn.join();
    }

    private static final class Countdown extends AnimationTimer {

        private final CompletableFuture<Boolean> done;
        private int left;

        Countdown(int pulses, CompletableFuture<Boolean> done) {
            this.left = pulses;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            left--;
            if (left <= 0) {
                stop();
                done.complete(true);
            }
        }
    }

    @Override
    public void close() {
        fx.execute(windows::close);
    }
}
