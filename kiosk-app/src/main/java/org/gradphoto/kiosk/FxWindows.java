package org.gradphoto.kiosk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.gradphoto.kiosk.ui.FxThread;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.window.KioskWindows;

/** Starts JavaFX with the two windows and waits for them, from a thread that is not JavaFX's. */
final class FxWindows implements AutoCloseable {

    private final FxThread fx = new FxThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final KioskWindows windows;

    private FxWindows(StationParts parts) {
        windows = onFx(() -> opened(parts));
    }

    /** Begins to start JavaFX, which takes a second that the rest of the station can be built in. */
    static Starting starting() {
        ExecutorService starter = NamedThreads.single("fx-start");
        CompletableFuture<Void> started = CompletableFuture.runAsync(FxWindows::startJavaFx, starter);
        starter.shutdown();
        return new Starting(started);
    }

    /** JavaFX on its way. */
    record Starting(CompletableFuture<Void> started) {

        /**
         * Opens both windows.
         *
         * @throws UnsupportedOperationException when there is no display
         */
        FxWindows open(StationParts parts) {
            try {
                started.join();
            } catch (CompletionException failed) {
                throw new UnsupportedOperationException("JavaFX does not start", failed);
            }
            return new FxWindows(parts);
        }
    }

    /** The first windows of the process start JavaFX; later ones find it running. */
    private static void startJavaFx() {
        CountDownLatch running = new CountDownLatch(1);
        try {
            Platform.startup(running::countDown);
            running.await();
        } catch (IllegalStateException runsAlready) {
            running.countDown();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private KioskWindows opened(StationParts parts) {
        Stage primary = new Stage();
        primary.setOnHidden(hidden -> closed.countDown());
        return KioskWindows.open(primary, parts);
    }

    /** Brings the station to the front; safe for any thread. */
    void toFront() {
        fx.execute(windows::toFront);
    }

    /** Asks the windows something on their own thread. */
    <T> T ask(Function<KioskWindows, T> question) {
        return onFx(() -> question.apply(windows));
    }

    /** Counts stalls from now on. */
    void forgetStalls() {
        fx.execute(windows::forgetStalls);
    }

    private <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, fx).join();
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
