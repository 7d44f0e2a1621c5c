package org.gradphoto.kiosk.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.WaitingLine;
import org.gradphoto.kiosk.thread.NamedThreads;

/** Carries the news of the line to all listening phones, on a thread of its own, so that the desk never waits for a phone. */
final class StateFeed implements AutoCloseable {

    private final ScheduledExecutorService thread = NamedThreads.scheduled("web-news");
    private final Set<PhoneStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Topic.Subscription subscription;
    private volatile WaitingLine newest;

    /** Follows the line of this desk, with a sign of life every {@code heartbeat}. */
    StateFeed(TicketDesk desk, Duration heartbeat) {
        this.newest = desk.line();
        this.subscription = desk.lines().subscribe(this::take);
        take(desk.line());
        thread.scheduleWithFixedDelay(this::beat, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The line after the last event. */
    WaitingLine line() {
        return newest;
    }

    /** Tells a phone how it stands now and whenever that changes, until its stream ends. */
    void open(PhoneStream stream) {
        streams.add(stream);
        stream.end().whenComplete((nothing, fault) -> streams.remove(stream));
        stream.tell(newest);
    }

    /** How many phones listen. */
    int listeners() {
        return streams.size();
    }

    /** Runs on the publisher's thread, which holds the desk: notes the line and goes. Many lines in a row are told once. */
    private synchronized void take(WaitingLine line) {
        if (line.sequence() >= newest.sequence()) {
            newest = line;
        }
        if (telling.compareAndSet(false, true)) {
            thread.execute(this::tellAll);
        }
    }

    private void tellAll() {
        telling.set(false);
        WaitingLine line = newest;
        streams.forEach(stream -> stream.tell(line));
    }

    private void beat() {
        streams.forEach(PhoneStream::beat);
    }

    @Override
    public void close() {
        subscription.close();
        thread.shutdownNow();
        streams.forEach(PhoneStream::close);
    }
}
