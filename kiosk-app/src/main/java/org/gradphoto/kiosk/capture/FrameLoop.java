package org.gradphoto.kiosk.capture;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.thread.NamedThreads;

/**
 * Keeps the newest frame of the camera in the mailbox, whatever the camera does: a lost one is opened again after a pause, a hanging one is given up with
 * its thread and opened anew. At most one thread is given up at a time, so that a dead driver cannot eat the machine.
 */
public final class FrameLoop implements AutoCloseable {

    private static final int LOOKS_PER_PATIENCE = 4;

    private final CameraSource source;
    private final CameraPatience patience;
    private final CameraNews news;
    private final CameraWatch watch;
    private final ScheduledExecutorService watchman = NamedThreads.scheduled("camera-watch");
    private final ReentrantLock lock = new ReentrantLock();
    private Running current;
    private Optional<Running> givenUp = Optional.empty();
    private int losses;
    private boolean givingUp;

    /** A run and the thread it has for itself. */
    private record Running(CameraRun run, ExecutorService thread) {

        boolean isOver() {
            return thread.isTerminated();
        }
    }

    /** A loop that reads nothing until it is started. The clock stamps the frames. */
    public FrameLoop(CameraSource source, LatestFrame frames, CameraPatience patience, Clock clock) {
        this.source = source;
        this.patience = patience;
        this.news = new CameraNews(frames, clock);
        this.watch = new CameraWatch(patience);
        this.current = running(0);
    }

    /** Begins to read and to watch. Called once. */
    public void start() {
        current.thread().execute(current.run());
        long period = patience.frozenAfter().toNanos() / LOOKS_PER_PATIENCE;
        var unused = watchman.scheduleWithFixedDelay(this::look, period, period, TimeUnit.NANOSECONDS);
    }

    /** What the camera is doing now. */
    public CameraState state() {
        return news.state();
    }

    /** Tells each change of state, on the camera's thread. */
    public Topic<CameraState> states() {
        return news.states();
    }

    /** Ends the reading and gives the camera back; waits a little for the driver and leaves a hanging one behind. */
    @Override
    public void close() {
        watchman.shutdownNow();
        lock.lock();
        try {
            end(current);
            var unused =
                    current.thread().awaitTermination(patience.frozenAfter().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
            news.ended();
        }
    }

    private void look() {
        lock.lock();
        try {
            givenUp = givenUp.filter(running -> !running.isOver());
            if (!givingUp && watch.stuck(current.run().progress(), System.nanoTime())) {
                giveUp();
            }
            if (givingUp && (givenUp.isEmpty() || current.isOver())) {
                replace();
            }
        } finally {
            lock.unlock();
        }
    }

    private void giveUp() {
        String step = current.run().progress().step() == CameraRun.Step.OPENING ? "opening hangs" : "no new frame";
        losses = current.run().giveUp(new CameraLost(CameraLost.Cause.UNPLUGGED, step));
        end(current);
        givingUp = true;
    }

    private void replace() {
        if (!current.isOver()) {
            givenUp = Optional.of(current);
        }
        givingUp = false;
        current = running(losses);
        current.thread().execute(current.run());
    }

    private Running running(int after) {
        return new Running(new CameraRun(source, news, patience, after), NamedThreads.single("camera"));
    }

    /** Closing may hang as well as reading, so it has a thread that can be left behind with it. */
    private static void end(Running running) {
        Optional<Camera> open = running.run().end();
        running.thread().shutdownNow();
        open.ifPresent(camera -> {
            ExecutorService closing = NamedThreads.single("camera-close");
            closing.execute(camera::close);
            closing.shutdown();
        });
    }
}
