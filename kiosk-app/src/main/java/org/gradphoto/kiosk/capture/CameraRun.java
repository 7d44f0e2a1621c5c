package org.gradphoto.kiosk.capture;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work of one camera thread: open, read, and after a loss pause and open again. A run that hangs in the driver is ended from outside and replaced;
 * what it may still bring afterwards is thrown away.
 */
final class CameraRun implements Runnable {

    /** What the run is doing. */
    enum Step {
        PAUSING,
        OPENING,
        READING
    }

    /** The step and since when it lasts; each frame begins a new reading step. {@code since} is nanoseconds of the monotonic clock. */
    record Progress(Step step, long since) {}

    private static final Logger LOG = LoggerFactory.getLogger(CameraRun.class);

    private final CameraSource source;
    private final CameraNews news;
    private final CameraPatience patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition endAsked = lock.newCondition();
    private volatile Progress progress = new Progress(Step.PAUSING, System.nanoTime());
    private Optional<Camera> camera = Optional.empty();
    private int losses;
    private boolean ended;

    /** A run that begins after the pause for this many losses, at once for none. */
    CameraRun(CameraSource source, CameraNews news, CameraPatience patience, int losses) {
        this.source = source;
        this.news = news;
        this.patience = patience;
        this.losses = losses;
    }

    @Override
    public void run() {
        while (pause()) {
            attempt();
        }
    }

    Progress progress() {
        return progress;
    }

    /** Ends the run: nothing it does from now on is seen. The answer is the camera that is still to be closed; closing it may hang. */
    Optional<Camera> end() {
        lock.lock();
        try {
            ended = true;
            endAsked.signalAll();
            return camera;
        } finally {
            lock.unlock();
        }
    }

    /** Tells that the camera hangs, and how often it was lost now; the run that replaces this one begins with that count. */
    int giveUp(CameraLost hang) {
        lock.lock();
        try {
            lost(hang);
            return losses;
        } finally {
            lock.unlock();
        }
    }

    private void attempt() {
        if (!beginOpening()) {
            return;
        }
        try (Camera opened = source.open()) {
            keep(opened);
            boolean wanted = true;
            while (wanted) {
                wanted = deliver(opened.name(), opened.read());
            }
        } catch (CameraLost lost) {
            lost(lost);
        } catch (RuntimeException fault) {
            LOG.warn("the driver of the camera failed", fault);
            lost(new CameraLost(CameraLost.Cause.UNPLUGGED, fault.toString(), Optional.of(fault)));
        } finally {
            forget();
        }
    }

    private boolean beginOpening() {
        lock.lock();
        try {
            if (!ended) {
                progress = new Progress(Step.OPENING, System.nanoTime());
                news.opening();
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    private void keep(Camera opened) throws CameraLost {
        lock.lock();
        try {
            if (ended) {
                throw new CameraLost(CameraLost.Cause.UNPLUGGED, "opened too late");
            }
            camera = Optional.of(opened);
            progress = new Progress(Step.READING, System.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    private void forget() {
        lock.lock();
        try {
            camera = Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private boolean deliver(String name, Picture picture) {
        lock.lock();
        try {
            if (!ended) {
                long now = System.nanoTime();
                progress = new Progress(Step.READING, now);
                losses = 0;
                news.frame(name, picture, now);
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    private void lost(CameraLost lost) {
        lock.lock();
        try {
            if (!ended) {
                losses++;
                progress = new Progress(Step.PAUSING, System.nanoTime());
                LOG.warn("camera lost, tried again in {}: {}", patience.retryAfter(losses), lost.getMessage());
                news.lost(lost, patience.retryAfter(losses));
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean pause() {
        lock.lock();
        try {
            long left = losses == 0 ? 0 : patience.retryAfter(losses).toNanos();
            while (!ended && left > 0) {
                left = endAsked.awaitNanos(left);
            }
            return !ended;
        } catch (InterruptedException endOfThread) {
            return false;
        } finally {
            lock.unlock();
        }
    }
}
