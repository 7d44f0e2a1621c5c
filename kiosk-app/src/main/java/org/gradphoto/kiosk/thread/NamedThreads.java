package org.gradphoto.kiosk.thread;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes every thread of the house, named by its work, so that a thread dump reads like the architecture page. */
public final class NamedThreads {

    private static final Logger LOG = LoggerFactory.getLogger(NamedThreads.class);

    private NamedThreads() {}

    /** One thread that does the jobs it is given in order. */
    public static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(factory(name));
    }

    /** One thread for work that repeats. */
    public static ScheduledExecutorService scheduled(String name) {
        return Executors.newSingleThreadScheduledExecutor(factory(name));
    }

    /** A fixed number of threads that share their work. */
    public static ExecutorService several(String name, int count) {
        return Executors.newFixedThreadPool(count, factory(name));
    }

    private static ThreadFactory factory(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler(
                    (where, fault) -> LOG.error("thread {} ended by a fault", where.getName(), fault));
            return thread;
        };
    }
}
