package org.gradphoto.kiosk.rehearsal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, looking again whenever it is woken. */
final class Wake {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Duration between;

    /** Looks again after this time even when nobody wakes it: not everything is announced. */
    Wake(Duration between) {
        this.between = between;
    }

    void up() {
        lock.lock();
        try {
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is true; after the patience the rehearsal fails with these words. */
    void until(BooleanSupplier wanted, Duration patience, String otherwise) {
        forOne(() -> wanted.getAsBoolean() ? Optional.of(true) : Optional.empty(), patience, otherwise);
    }

    /**
     * Waits until there is one.
     *
     * @throws RehearsalFailed with these words when there is still none after the patience
     */
    <T> T forOne(Supplier<Optional<T>> wanted, Duration patience, String otherwise) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<T> found = wanted.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new RehearsalFailed(otherwise + " within " + patience.toSeconds() + " s");
            }
            pause();
            found = wanted.get();
        }
        return found.get();
    }

    private void pause() {
        lock.lock();
        try {
            woken.awaitNanos(between.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RehearsalFailed("the rehearsal was stopped", stopped);
        } finally {
            lock.unlock();
        }
    }
}
