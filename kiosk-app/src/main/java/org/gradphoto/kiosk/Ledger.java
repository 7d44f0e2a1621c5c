package org.gradphoto.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradphoto.kiosk.adapter.disk.PhotoFolder;
import org.gradphoto.kiosk.adapter.sqlite.SqliteOutbox;
import org.gradphoto.kiosk.adapter.sqlite.SqliteTicketLogs;
import org.gradphoto.kiosk.adapter.sqlite.SqliteWrongTails;
import org.gradphoto.kiosk.adapter.sqlite.StationDatabase;
import org.gradphoto.kiosk.adapter.system.StationKeyFile;
import org.gradphoto.kiosk.checkin.WrongTails;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.QueuePolicy;
import org.gradphoto.kiosk.queue.SessionChoice;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.queue.TicketLogs;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.sync.Outbox;

/** What outlives a power cut, and the desk that stands on it: key, database, photo folder, outbox. */
final class Ledger implements AutoCloseable {

    private final StationKey key;
    private final StationDatabase database;
    private final PhotoShelf shelf;
    private final Outbox outbox;
    private final CodeVault vault;
    private final TicketLogs logs;
    private final SessionChoice choice;
    private final TicketDesk desk;
    private final WrongTails wrongTails;

    /** Opens the data of a station, made when missing, and goes on with the session of this name. */
    Ledger(Path data, String session, char lane, Clock clock) {
        this(data, QueuePolicy.oneLane(lane), clock, choice -> session);
    }

    /** Opens the data of a station with the session of the day, or that of last night when it is still in use. */
    static Ledger ofToday(KioskSettings settings, Clock clock) {
        List<Character> lanes = new ArrayList<>(List.of(settings.station().lane()));
        lanes.addAll(settings.desk().moreLanes());
        QueuePolicy policy = new QueuePolicy(lanes, QueuePolicy.SHORTEST_CALL);
        Ledger ledger = new Ledger(
                settings.data(), policy, clock, choice -> choice.choose().session());
        ledger.choice
                .leftOpen(ledger.logs.of(ledger.desk.session()))
                .ifPresent(
                        left -> new TicketDesk(left, policy, clock).sessions().abandon());
        return ledger;
    }

    private Ledger(Path data, QueuePolicy policy, Clock clock, Function<SessionChoice, String> session) {
        key = key(data);
        database = StationDatabase.open(data.resolve("station.db"));
        shelf = new PhotoFolder(data.resolve("photos"));
        outbox = new SqliteOutbox(database);
        vault = new CodeVault(key);
        logs = new SqliteTicketLogs(database);
        choice = new SessionChoice(logs, clock);
        desk = new TicketDesk(logs.of(session.apply(choice)), policy, clock);
        wrongTails = new SqliteWrongTails(database, desk.session());
    }

    private static StationKey key(Path data) {
        try {
            return new StationKeyFile(data).open();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    StationKey key() {
        return key;
    }

    PhotoShelf shelf() {
        return shelf;
    }

    Outbox outbox() {
        return outbox;
    }

    CodeVault vault() {
        return vault;
    }

    /** Opens the session again on the day of its name, and that of today on any other. */
    SessionState openSession() {
        TicketLog today = choice.today();
        return today.session().equals(desk.session())
                ? desk.sessions().open()
                : desk.sessions().turnTo(today);
    }

    WrongTails wrongTails() {
        return wrongTails;
    }

    TicketDesk desk() {
        return desk;
    }

    @Override
    public void close() {
        database.close();
    }
}
