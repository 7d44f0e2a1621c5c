package org.gradphoto.kiosk.ui;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** A thread pool that has no thread: work is done when it is handed in, so that models can be tested in one line after the other. */
public final class AtOnce extends AbstractExecutorService {

    private boolean shut;

    @Override
    public void execute(Runnable work) {
        if (shut) {
            throw new RejectedExecutionException("shut");
        }
        work.run();
    }

    @Override
    public void shutdown() {
        shut = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shut = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    @Override
    public boolean isTerminated() {
        return shut;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
        return shut;
    }
}
