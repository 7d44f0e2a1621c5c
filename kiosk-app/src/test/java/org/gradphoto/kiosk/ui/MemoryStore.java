package org.gradphoto.kiosk.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.sync.Outbox;
import org.gradphoto.kiosk.sync.OutboxEntry;

/** Log, shelf and outbox in memory, with a disk that can be full. */
public final class MemoryStore implements TicketLog, PhotoShelf, Outbox {

    public final Map<String, byte[]> photos = new ConcurrentHashMap<>();
    public volatile boolean diskFull;
    public volatile boolean unreadable;
    public volatile Count count = new Count(0, 0, 0);
    private final List<TicketEvent> events = new ArrayList<>();

    @Override
    public String session() {
        return "2026-06-12";
    }

    @Override
    public synchronized List<TicketEvent> replay() {
        return List.copyOf(events);
    }

    @Override
    public synchronized void append(TicketEvent event) {
        if (diskFull) {
            throw new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL, "no space left");
        }
        events.add(event);
    }

    @Override
    public void put(String session, String file, byte[] jpeg) {
        if (diskFull) {
            throw new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL, file);
        }
        photos.put(session + '/' + file, jpeg);
    }

    @Override
    public byte[] get(String session, String file) {
        return Optional.ofNullable(photos.get(session + '/' + file))
                .orElseThrow(() -> new StoreUnavailable(StoreUnavailable.Cause.BROKEN, file));
    }

    @Override
    public Count count() {
        if (unreadable) {
            throw new StoreUnavailable(StoreUnavailable.Cause.BROKEN, "outbox");
        }
        return count;
    }

    @Override
    public List<OutboxEntry> due(Instant now, int most) {
        return List.of();
    }

    @Override
    public void uploaded(long id, Instant at) {}

    @Override
    public void postpone(long id, Instant next, String why) {}

    @Override
    public void refused(long id, String why) {}

    @Override
    public void retryAll(Instant now) {}
}
