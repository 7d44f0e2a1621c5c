package org.gradphoto.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * One piece of work that may block, done off the FX thread, with its end told on the FX thread. Made by {@link Errands}.
 *
 * @param <T> what the work brings
 */
public final class Errand<T> {

    private final Executor worker;
    private final Executor screen;
    private final Callable<T> work;
    private final Consumer<Throwable> onFailure;
    private final Consumer<? super T> onSuccess;
    private final Runnable lastly;

    Errand(
            Executor worker,
            Executor screen,
            Callable<T> work,
            Consumer<? super T> onSuccess,
            Consumer<Throwable> onFailure,
            Runnable lastly) {
        this.worker = worker;
        this.screen = screen;
        this.work = work;
        this.onSuccess = onSuccess;
        this.onFailure = onFailure;
        this.lastly = lastly;
    }

    /** The same errand that tells what it brought to this listener too. */
    public Errand<T> onSuccess(Consumer<? super T> listener) {
        Consumer<T> both = brought -> {
            onSuccess.accept(brought);
            listener.accept(brought);
        };
        return new Errand<>(worker, screen, work, both, onFailure, lastly);
    }

    /** The same errand that tells its end, good or bad, to this listener too. */
    public Errand<T> lastly(Runnable listener) {
        Runnable both = () -> {
            lastly.run();
            listener.run();
        };
        return new Errand<>(worker, screen, work, onSuccess, onFailure, both);
    }

    /** Hands the work over and returns at once. A worker that was closed already does nothing: the windows are closing. */
    public void run() {
        try {
            worker.execute(this::carryOut);
        } catch (RejectedExecutionException closing) {
            screen.execute(lastly);
        }
    }

    private void carryOut() {
        try {
            T brought = work.call();
            tell(() -> onSuccess.accept(brought));
        } catch (Exception fault) { // the edge of the worker's thread: whatever happened is told, by name or by code
            tell(() -> onFailure.accept(fault));
        }
    }

    private void tell(Runnable end) {
        screen.execute(() -> {
            end.run();
            lastly.run();
        });
    }
}
