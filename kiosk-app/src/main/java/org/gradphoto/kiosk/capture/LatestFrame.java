package org.gradphoto.kiosk.capture;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** A mailbox with one slot: the newest frame wins, an unread older one is dropped. Slow readers never hold up the camera. */
public final class LatestFrame {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private Optional<Frame> newest = Optional.empty();

    /** Puts a frame in the slot, in the place of the one before. */
    public void put(Frame frame) {
        lock.lock();
        try {
            newest = Optional.of(frame);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the frame away, so that nobody takes an old picture for a live one: the camera was lost. */
    public void clear() {
        lock.lock();
        try {
            newest = Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** The newest frame, if the camera is live. */
    public Optional<Frame> newest() {
        lock.lock();
        try {
            return newest;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a frame that arrived after a reading of the monotonic clock: the shot is never a picture from before the key.
     *
     * @param nanos a reading of {@link System#nanoTime()}
     * @return empty when none came within the patience
     */
    public Optional<Frame> awaitAfter(long nanos, Duration patience) throws InterruptedException {
        return await(frame -> frame.nanos() - nanos > 0, patience);
    }

    /** Waits for a frame younger than the one of this sequence number; empty when none came within the patience. */
    public Optional<Frame> awaitNext(long sequence, Duration patience) throws InterruptedException {
        return await(frame -> frame.sequence() > sequence, patience);
    }

    private Optional<Frame> await(Predicate<Frame> wanted, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (newest.filter(wanted).isEmpty() && left > 0) {
                left = arrived.awaitNanos(left);
            }
            return newest.filter(wanted);
        } finally {
            lock.unlock();
        }
    }
}
