package org.gradphoto.kiosk.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An outbox in memory that remembers what was said of each entry. */
final class MemoryOutbox implements Outbox {

    final Map<Long, OutboxEntry> unsent = new TreeMap<>();
    final Map<Long, Instant> next = new TreeMap<>();
    final List<String> said = new ArrayList<>();

    OutboxEntry entry(long id) {
        return Optional.ofNullable(unsent.get(id)).orElseThrow();
    }

    @Override
    public List<OutboxEntry> due(Instant now, int most) {
        return unsent.values().stream()
                .filter(entry -> !next.getOrDefault(entry.id(), Instant.EPOCH).isAfter(now))
                .limit(most)
                .toList();
    }

    @Override
    public void uploaded(long id, Instant at) {
        unsent.remove(id);
        said.add(id + " uploaded");
    }

    @Override
    public void postpone(long id, Instant time, String why) {
        next.put(id, time);
        said.add(id + " postponed to " + time + ": " + why);
    }

    @Override
    public void refused(long id, String why) {
        unsent.remove(id);
        said.add(id + " refused: " + why);
    }

    @Override
    public void retryAll(Instant now) {
        next.clear();
    }

    @Override
    public Count count() {
        return new Count(unsent.size(), 0, 0);
    }
}
