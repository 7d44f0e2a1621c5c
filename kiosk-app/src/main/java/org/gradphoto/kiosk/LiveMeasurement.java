package org.gradphoto.kiosk;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.gradphoto.kiosk.health.ResidentMemory;
import org.gradphoto.kiosk.ui.window.KioskWindows;

/** Watches the open windows for a while and says what a photographer would feel: how soon, how fluent, how heavy. */
final class LiveMeasurement {

    private static final long LOOK_MILLIS = 10;
    private static final double NANOS_PER_SECOND = 1e9;

    private final FxWindows windows;
    private final AtomicLong verdicts = new AtomicLong();
    private final CountDownLatch never = new CountDownLatch(1);

    LiveMeasurement(FxWindows windows, WindowedKiosk kiosk) {
        this.windows = windows;
        var unused = kiosk.verdicts().subscribe(verdict -> verdicts.incrementAndGet());
    }

    /** Measures for this time and says a line for each figure. */
    void run(Duration time, Consumer<String> say) throws InterruptedException {
        while (windows.ask(KioskWindows::framesDrawn) == 0) {
            rest(LOOK_MILLIS);
        }
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        line(say, "start to first live frame", System.currentTimeMillis() - started, "ms");
        rest(TimeUnit.SECONDS.toMillis(5));
        resident(say, "resident after 5 s");
        windows.forgetStalls();
        watch(time, say);
        resident(say, "resident at the end");
        line(
                say,
                "longest stall of the windows",
                windows.ask(KioskWindows::longestStall).toMillis(),
                "ms");
    }

    private void watch(Duration time, Consumer<String> say) throws InterruptedException {
        long begin = System.nanoTime();
        long framesBefore = windows.ask(KioskWindows::framesDrawn);
        long verdictsBefore = verdicts.get();
        rest(time.toMillis());
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        line(say, "frames shown", (windows.ask(KioskWindows::framesDrawn) - framesBefore) / seconds, "per s");
        line(say, "verdicts", (verdicts.get() - verdictsBefore) / seconds, "per s");
    }

    private void rest(long millis) throws InterruptedException {
        var unused = never.await(millis, TimeUnit.MILLISECONDS);
    }

    private static void resident(Consumer<String> say, String what) {
        ResidentMemory.kilobytes().ifPresent(size -> line(say, what, size / 1024, "MB"));
    }

    private static void line(Consumer<String> say, String what, double value, String unit) {
        say.accept(String.format("%-32s %8.1f %s", what, value, unit));
    }
}
