package org.gradphoto.kiosk.adapter.webcam;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A wait on the camera's thread that closing the camera ends at once. */
final class Pause {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean over;

    /** Waits until this reading of {@link System#nanoTime()}; false when the camera was closed meanwhile. */
    boolean until(long nanos) {
        lock.lock();
        try {
            long left = nanos - System.nanoTime();
            while (!over && left > 0) {
                left = ended.awaitNanos(left);
            }
            return !over;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the wait and all later ones. */
    void end() {
        lock.lock();
        try {
            over = true;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
