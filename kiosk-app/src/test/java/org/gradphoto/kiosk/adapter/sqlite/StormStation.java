package org.gradphoto.kiosk.adapter.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.handover.Answer;
import org.gradphoto.kiosk.handover.Courier;
import org.gradphoto.kiosk.handover.Message;
import org.gradphoto.kiosk.handover.Neighbours;
import org.gradphoto.kiosk.handover.Reception;
import org.gradphoto.kiosk.handover.SiteSeal;
import org.gradphoto.kiosk.handover.StationAway;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;

/** One of the stations in the storm: real files, real hand-overs, and a disk and a network that fail when told. */
final class StormStation implements AutoCloseable {

    static final String SESSION = "2026-06-12";

    final char lane;
    final CodeVault vault = new CodeVault(StationKey.random());
    private final SiteSeal seal;
    private final Clock clock;
    private final Path folder;
    private final Supplier<List<StormStation>> others;
    private int lives;
    private Path file;
    private StationDatabase database;
    private Failing log;
    TicketDesk desk;
    Courier courier;
    SqliteOutbox outbox;
    /** Asked for each message anew, so that a greeting may pass and the ticket after it be lost. */
    Supplier<Net> net = () -> Net.FINE;

    /** What the network does to the next message. */
    enum Net {
        FINE,
        /** It never arrives. */
        AWAY,
        /** It arrives, and its answer is lost. */
        ANSWER_LOST
    }

    /** What the disk does to the next event. */
    enum Disk {
        FINE,
        FULL,
        /** The event is written, and the program dies before it knows. */
        DIES_AFTER
    }

    /** The program died. */
    static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    StormStation(char lane, Path folder, SiteSeal seal, Clock clock, Supplier<List<StormStation>> others) {
        this.lane = lane;
        this.seal = seal;
        this.clock = clock;
        this.folder = folder;
        this.others = others;
        this.file = folder.resolve(lane + "-0").resolve("station.db");
        open();
    }

    void disk(Disk next) {
        log.next = next;
    }

    List<TicketEvent> logged() {
        return log.replay();
    }

    /** The photographer ends the program and starts it again. */
    void restart() {
        database.close();
        open();
    }

    /** The program is killed: what the disk shows at this instant is all there is. */
    void kill() {
        lives++;
        Path next = folder.resolve(lane + "-" + lives);
        try (Stream<Path> files = Files.list(file.getParent())) {
            Files.createDirectories(next);
            for (Path one : files.toList()) {
                Files.copy(one, next.resolve(one.getFileName()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        database.close();
        file = next.resolve("station.db");
        open();
    }

    private void open() {
        database = StationDatabase.open(file);
        // Killed is not without power: what was written is there, forced or not; forcing would only make the storm
        // slow.
        database.read(open -> Sql.of("PRAGMA synchronous = OFF").update(open));
        log = new Failing(new SqliteTicketLog(database, SESSION));
        outbox = new SqliteOutbox(database);
        desk = new TicketDesk(log, lane, clock);
        courier = new Courier(desk, vault, seal, lane, new Lan());
    }

    private Optional<Reception.Signed> receive(String text, String signature) {
        return new Reception(desk, vault, seal, lane, number -> "http://" + lane + "/" + number)
                .receive(text, signature);
    }

    @Override
    public void close() {
        database.close();
    }

    /** The other stations, reached by what is really sent: text and signature. */
    private final class Lan implements Neighbours {

        @Override
        public Set<Character> stations() {
            return Set.of('A', 'B', 'C');
        }

        @Override
        public Answer ask(Message message) throws StationAway {
            Net now = net.get();
            if (now == Net.AWAY) {
                throw new StationAway("no route");
            }
            StormStation other = others.get().stream()
                    .filter(station -> station.lane == message.handOver().to())
                    .findFirst()
                    .orElseThrow();
            Reception.Signed answer = received(other, message);
            if (now == Net.ANSWER_LOST && message.verb() != Message.Verb.GREET) {
                throw new StationAway("the answer was lost");
            }
            if (!seal.isAnswer(answer.answer().text(), answer.signature())) {
                throw new StationAway("not signed");
            }
            return Answer.parse(answer.answer().text()).orElseThrow();
        }
    }

    private Reception.Signed received(StormStation other, Message message) throws StationAway {
        try {
            return other.receive(message.text(), seal.sign(message)).orElseThrow();
        } catch (StoreUnavailable full) {
            throw new StationAway("its disk is full", full);
        } catch (Died died) {
            other.kill();
            throw new StationAway("it died over it", died);
        }
    }

    /** A log on a disk that fails when told. */
    private static final class Failing implements TicketLog {

        private final TicketLog real;
        private Disk next = Disk.FINE;

        Failing(TicketLog real) {
            this.real = real;
        }

        @Override
        public String session() {
            return real.session();
        }

        @Override
        public List<TicketEvent> replay() {
            return real.replay();
        }

        @Override
        public void append(TicketEvent event) {
            Disk now = next;
            next = Disk.FINE;
            if (now == Disk.FULL) {
                throw new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL, "storm");
            }
            real.append(event);
            if (now == Disk.DIES_AFTER) {
                throw new Died();
            }
        }
    }
}
