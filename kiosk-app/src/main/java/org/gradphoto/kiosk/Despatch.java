package org.gradphoto.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.sync.Backoff;
import org.gradphoto.kiosk.sync.ReviewInbox;
import org.gradphoto.kiosk.sync.Uplink;
import org.gradphoto.kiosk.sync.UplinkState;
import org.gradphoto.kiosk.sync.Uploader;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way out: sends what is due and brings the reviewer's answers, on the uplink thread. */
final class Despatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Despatch.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);
    private static final Duration BETWEEN_SENDING = Duration.ofMillis(200);
    private static final Duration BETWEEN_ASKING = Duration.ofSeconds(2);

    private final Uploader uploader;
    private final ReviewInbox inbox;
    private final ScheduledExecutorService thread = NamedThreads.scheduled("uplink");

    Despatch(Ledger ledger, Uplink uplink, Clock clock) {
        Backoff backoff = new Backoff(
                FIRST_RETRY, LONGEST_RETRY, () -> ThreadLocalRandom.current().nextDouble());
        uploader = new Uploader(ledger.outbox(), uplink, ledger.shelf(), ledger.vault(), ledger.desk(), backoff, clock);
        inbox = new ReviewInbox(uplink, ledger.desk());
    }

    void open() {
        repeat(uploader::sendDue, BETWEEN_SENDING);
        repeat(inbox::fetch, BETWEEN_ASKING);
    }

    Topic<UplinkState> states() {
        return uploader.states();
    }

    private void repeat(Runnable work, Duration pause) {
        var unused = thread.scheduleWithFixedDelay(
                () -> goOn(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The edge of the thread: a schedule ends in silence at the first fault that escapes, and photos would wait for ever. */
    private static void goOn(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("the uplink goes on after a fault", fault);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
