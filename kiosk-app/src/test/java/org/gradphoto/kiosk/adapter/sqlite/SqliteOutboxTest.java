package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.sync.Outbox;
import org.gradphoto.kiosk.sync.OutboxEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteOutboxTest {

    private static final Instant NOW = Instant.parse("2026-06-12T09:00:00Z");

    private Path folder;
    private StationScript station;

    @BeforeEach
    void acceptTwoPhotos(@TempDir Path place) {
        folder = place;
        station = new StationScript(folder.resolve("station.db"));
        station.issue(1);
        station.issue(2);
        station.photograph(1);
        station.photograph(2);
    }

    @AfterEach
    void close() {
        station.close();
    }

    @Test
    void acceptingPutsThePhotoIntoTheOutboxWithTheCodeOfItsTicket() {
        OutboxEntry first = due(NOW).get(0);
        assertEquals("A001", first.ticket().toString());
        assertEquals(StationScript.SESSION, first.session());
        assertEquals(StationScript.photo(1), first.photo());
        assertEquals(new SealedCode("sealed-1"), first.code());
        assertEquals(0, first.attempts());
        assertEquals(new Outbox.Count(2, 0, 0), station.outbox.count());
    }

    @Test
    void aNewPhotoIsDueWhateverTheClockSays() {
        assertEquals(2, due(Instant.EPOCH).size());
    }

    @Test
    void theOldestComesFirstAndNoMoreThanAskedFor() {
        assertEquals("A001", station.outbox.due(NOW, 1).get(0).ticket().toString());
        assertEquals(1, station.outbox.due(NOW, 1).size());
    }

    @Test
    void whatWasUploadedIsNeverSentAgain() {
        station.outbox.uploaded(due(NOW).get(0).id(), NOW);
        station.outbox.retryAll(NOW);
        assertEquals(List.of("A002"), tickets(NOW));
        assertEquals(new Outbox.Count(1, 0, 1), station.outbox.count());
    }

    @Test
    void whatWasPostponedComesWhenItsTimeHasCome() {
        station.outbox.postpone(due(NOW).get(0).id(), NOW.plusSeconds(10), "away");
        assertEquals(List.of("A002"), tickets(NOW.plusMillis(9999)));
        assertEquals(List.of("A001", "A002"), tickets(NOW.plusSeconds(10)));
        assertEquals(1, due(NOW.plusSeconds(10)).get(0).attempts());
    }

    @Test
    void whatWasRefusedWaitsForAPerson() {
        station.outbox.refused(due(NOW).get(0).id(), "too large");
        assertEquals(List.of("A002"), tickets(NOW.plusSeconds(1_000_000)));
        assertEquals(new Outbox.Count(1, 1, 0), station.outbox.count());
        station.outbox.retryAll(NOW);
        assertEquals(List.of("A001", "A002"), tickets(NOW));
    }

    @Test
    void theOutboxOfYesterdayIsStillSentToday() {
        close();
        station = new StationScript(folder.resolve("station.db"));
        assertEquals(List.of("A001", "A002"), tickets(NOW));
    }

    private List<OutboxEntry> due(Instant now) {
        return station.outbox.due(now, 10);
    }

    private List<String> tickets(Instant now) {
        return due(now).stream().map(entry -> entry.ticket().toString()).toList();
    }
}
