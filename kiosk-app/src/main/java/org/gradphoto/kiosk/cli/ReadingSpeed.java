package org.gradphoto.kiosk.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.health.ResidentMemory;

/** Reads the same pictures again and again and tells what a frame costs: time, Java memory, and native memory that stays behind. */
final class ReadingSpeed {

    private static final int WARM_UP = 100;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Picture> pictures;
    private final int frames;

    ReadingSpeed(List<Picture> pictures, int frames) {
        this.pictures = List.copyOf(pictures);
        this.frames = frames;
    }

    /** One line: median and 95th percentile in ms, KB allocated a frame, MB that the process grew by. */
    String measure(Consumer<Picture> reading) {
        run(reading, new long[WARM_UP]);
        System.gc();
        OptionalLong before = ResidentMemory.kilobytes();
        long[] nanos = new long[frames];
        long allocated = run(reading, nanos);
        System.gc();
        OptionalLong after = ResidentMemory.kilobytes();
        Arrays.sort(nanos);
        String grown = before.isPresent() && after.isPresent()
                ? String.format(Locale.ROOT, "%+.1f MB", (after.getAsLong() - before.getAsLong()) / 1024.0)
                : "-";
        return String.format(
                Locale.ROOT,
                "%7.1f ms %7.1f ms %7d KB   %s",
                nanos[frames / 2] / 1e6,
                nanos[(int) Math.ceil(frames * 0.95) - 1] / 1e6,
                allocated / frames / 1024,
                grown);
    }

    private long run(Consumer<Picture> reading, long[] nanos) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            reading.accept(pictures.get(i % pictures.size()));
            nanos[i] = System.nanoTime() - start;
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
