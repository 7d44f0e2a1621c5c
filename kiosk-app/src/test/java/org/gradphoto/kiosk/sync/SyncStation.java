package org.gradphoto.kiosk.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.StoreUnavailable.Cause;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.queue.TicketNumber;

/** A station with accepted photos whose ports are in memory. */
final class SyncStation implements TicketLog, PhotoShelf {

    static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final List<TicketEvent> events = new ArrayList<>();
    final Map<String, byte[]> shelf = new TreeMap<>();
    final MemoryOutbox outbox = new MemoryOutbox();
    final ScriptedUplink uplink = new ScriptedUplink();
    final CodeVault vault = new CodeVault(StationKey.random());
    final TicketDesk desk = new TicketDesk(this, 'A', CLOCK);
    boolean diskFull;

    final Uploader uploader = new Uploader(
            outbox,
            uplink,
            this,
            vault,
            desk,
            new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), () -> 0),
            CLOCK);

    /** Students who were photographed, A001 and on. */
    SyncStation withPhotos(int count) {
        for (int i = 1; i <= count; i++) {
            accept(i, vault);
        }
        return this;
    }

    /** A photo whose code was sealed in this vault. */
    void accept(int student, CodeVault sealer) {
        CollectionCode code = new CollectionCode("code-" + student);
        desk.issue(
                new TicketAction.Issued(
                        vault.fingerprint(code),
                        Optional.empty(),
                        sealer.seal(code),
                        TicketAction.Origin.DESK,
                        "2026-1"),
                "photographer");
        desk.callNext();
        desk.seat();
        AcceptedPhoto photo = new AcceptedPhoto(sha(student), "photo-" + student, 1, List.of(), "");
        Ticket done = desk.accept(photo);
        shelf.put(photo.file(), new byte[] {(byte) student});
        outbox.unsent.put(
                (long) student, new OutboxEntry(student, session(), done.number(), photo, sealer.seal(code), NOW, 0));
    }

    PhotoProgress progress(int student) {
        return desk.line().ticket(new TicketNumber('A', student)).orElseThrow().progress();
    }

    static String sha(int student) {
        return String.format("%064x", student);
    }

    @Override
    public String session() {
        return "2026-06-12";
    }

    @Override
    public List<TicketEvent> replay() {
        return events;
    }

    @Override
    public void append(TicketEvent event) {
        if (diskFull) {
            throw new StoreUnavailable(Cause.DISK_FULL, "test");
        }
        events.add(event);
    }

    @Override
    public void put(String session, String file, byte[] jpeg) {
        shelf.put(file, jpeg);
    }

    @Override
    public byte[] get(String session, String file) {
        return Optional.ofNullable(shelf.get(file))
                .orElseThrow(() -> new StoreUnavailable(Cause.BROKEN, file + " is not there"));
    }
}
