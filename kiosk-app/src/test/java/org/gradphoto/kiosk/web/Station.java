package org.gradphoto.kiosk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gradphoto.kiosk.adapter.qr.UploadedPicture;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.ClaimOffice;
import org.gradphoto.kiosk.checkin.Fee;
import org.gradphoto.kiosk.checkin.RotatingCode;
import org.gradphoto.kiosk.checkin.StepClock;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.checkin.WrongTails;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.settings.WebSettings;

/** A station with its line and its phone pages on a free port of this machine, and clocks that the test turns. */
final class Station implements AutoCloseable {

    /** Of these two codes the fee is asked for. */
    static final String PAID = "XJ-PAID";

    static final String UNPAID = "XJ-UNPAID";

    static final String SHA = "ab".repeat(32);

    final AtomicLong nanos = new AtomicLong();
    final TurnedClock clock = new TurnedClock(Instant.parse("2026-06-12T01:00:00Z"));
    final MemoryLog log;
    final RotatingCode rotating;
    final CheckIn checkIn;
    final TicketDesk desk;
    final TicketPass passes;
    final PhoneServer server;
    final int port;

    Station() {
        this(StationKey.random(), new MemoryLog(), 0);
    }

    /** A station that goes on with this key and log, as after a restart; port 0 is any free one. */
    Station(StationKey key, MemoryLog log, int wanted) {
        this(key, log, wanted, Limits.Rate.OF_AN_ADDRESS);
    }

    /** A station that bears only so much of one address. */
    Station(Limits.Rate ofAnAddress) {
        this(StationKey.random(), new MemoryLog(), 0, ofAnAddress);
    }

    private Station(StationKey key, MemoryLog log, int wanted, Limits.Rate ofAnAddress) {
        this.log = log;
        var steps = new StepClock(clock.instant(), nanos::get, Duration.ofSeconds(10));
        this.rotating = new RotatingCode(key, log.session(), 'A', steps);
        this.desk = new TicketDesk(log, 'A', clock);
        var vault = new CodeVault(key);
        this.checkIn = new CheckIn(
                rotating,
                new ClaimOffice(key, clock, Duration.ofMinutes(4)),
                vault,
                desk,
                WrongTails.untilRestart(),
                code -> fee(vault, code));
        this.passes = new TicketPass(key, log.session());
        this.server = new PhoneServer(checkIn, desk, passes, new UploadedPicture(), Station::rule, ofAnAddress);
        this.port = server.start(new WebSettings(Optional.empty(), wanted));
    }

    private static Fee fee(CodeVault vault, CodeFingerprint code) {
        if (code.equals(vault.fingerprint(new CollectionCode(PAID)))) {
            return Fee.PAID;
        }
        return code.equals(vault.fingerprint(new CollectionCode(UNPAID))) ? Fee.NOT_PAID : Fee.NOT_ASKED;
    }

    /** The address in the QR now. */
    String scanned() {
        return new StationAddress("127.0.0.1", port).of(rotating.current()).getPath();
    }

    /** The photo of the student at the chair. */
    static AcceptedPhoto photo() {
        return new AcceptedPhoto(SHA, "A001.jpg", 31_000, List.of(), "");
    }

    @Override
    public void close() {
        server.close();
    }

    private static Optional<String> rule(String id, Locale language) {
        return id.equals("ears-visible")
                ? Optional.of(language.equals(Locale.ENGLISH) ? "Ears covered" : "耳朵被遮住")
                : Optional.empty();
    }

    /** A log in memory whose disk can be full. */
    static final class MemoryLog implements TicketLog {

        private final List<TicketEvent> events = new ArrayList<>();
        volatile boolean full;

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
            if (full) {
                throw new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL, "no space left");
            }
            events.add(event);
        }
    }
}
