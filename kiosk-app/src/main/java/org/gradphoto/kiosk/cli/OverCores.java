package org.gradphoto.kiosk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gradphoto.kiosk.thread.NamedThreads;

/**
 * Works through a list on as many threads as there are cores, each with tools of its own, and hands the results over one by one in the order of the list.
 *
 * @param <I> what is worked on
 * @param <T> the tools of a thread
 * @param <R> what comes of it
 */
final class OverCores<I, T, R> {

    private final List<I> items;
    private final Supplier<T> tools;
    private final BiFunction<T, I, R> work;
    private final Consumer<T> closing;
    private final List<CompletableFuture<R>> results = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    private OverCores(List<I> items, Supplier<T> tools, BiFunction<T, I, R> work, Consumer<T> closing) {
        this.items = items;
        this.tools = tools;
        this.work = work;
        this.closing = closing;
        items.forEach(item -> results.add(new CompletableFuture<>()));
    }

    /**
     * Works and returns when all results were handed over, on the caller's thread.
     *
     * @param tools makes the tools of one thread
     * @param closing frees the tools of a thread at its end
     * @param work must not fail for what an item may be; what it throws all the same ends the run and is thrown here
     */
    static <I, T, R> void run(
            String name,
            List<I> items,
            Supplier<T> tools,
            Consumer<T> closing,
            BiFunction<T, I, R> work,
            Consumer<R> taken) {
        OverCores<I, T, R> run = new OverCores<>(items, tools, work, closing);
        int threads = Math.max(1, Math.min(items.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = NamedThreads.several(name, threads);
        try {
            for (int i = 0; i < threads; i++) {
                pool.execute(run::workThrough);
            }
            run.results.forEach(result -> taken.accept(taken(result)));
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R taken(CompletableFuture<R> result) {
        try {
            return result.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw fault;
        }
    }

    private void workThrough() {
        try {
            T own = tools.get();
            try {
                for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                    results.get(i).complete(work.apply(own, items.get(i)));
                }
            } finally {
                closing.accept(own);
            }
        } catch (RuntimeException fault) {
            // Whoever waits for one of the results must not wait for ever.
            results.forEach(result -> result.completeExceptionally(fault));
        }
    }
}
