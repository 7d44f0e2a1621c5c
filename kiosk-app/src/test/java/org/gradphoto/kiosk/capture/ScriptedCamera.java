package org.gradphoto.kiosk.capture;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A camera that does what the test says, one step a read; it hangs when there is no further step. */
final class ScriptedCamera implements Camera {

    interface Step {
        Picture take() throws CameraLost;
    }

    final CountDownLatch closed = new CountDownLatch(1);
    final AtomicInteger reads = new AtomicInteger();
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();

    ScriptedCamera sends(int width) {
        steps.add(() -> new Picture(width, 1, new byte[width * 3]));
        return this;
    }

    ScriptedCamera isUnplugged() {
        steps.add(() -> {
            throw new CameraLost(CameraLost.Cause.UNPLUGGED, "scripted");
        });
        return this;
    }

    ScriptedCamera fails() {
        steps.add(() -> {
            throw new IllegalStateException("driver fault");
        });
        return this;
    }

    @Override
    public String name() {
        return "scripted";
    }

    /** As a read in native code does, it does not listen to an interruption. */
    @Override
    public Picture read() throws CameraLost {
        reads.incrementAndGet();
        Optional<Step> step = Optional.empty();
        while (step.isEmpty()) {
            try {
                step = Optional.of(steps.take());
            } catch (InterruptedException deaf) {
                step = Optional.empty();
            }
        }
        return step.get().take();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
