package org.gradphoto.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.gradphoto.kiosk.adapter.disk.PhotoFolder;
import org.gradphoto.kiosk.adapter.sqlite.SqliteOutbox;
import org.gradphoto.kiosk.adapter.sqlite.SqliteTicketLog;
import org.gradphoto.kiosk.adapter.sqlite.SqliteWrongTails;
import org.gradphoto.kiosk.adapter.sqlite.StationDatabase;
import org.gradphoto.kiosk.adapter.system.StationKeyFile;
import org.gradphoto.kiosk.checkin.WrongTails;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.sync.Outbox;

/** What outlives a power cut, and the desk that stands on it: key, database, photo folder, outbox. */
final class Ledger implements AutoCloseable {

    private final StationKey key;
    private final StationDatabase database;
    private final PhotoShelf shelf;
    private final Outbox outbox;
    private final CodeVault vault;
    private final TicketDesk desk;
    private final WrongTails wrongTails;

    /** Opens the data of a station, made when missing, and goes on with the session of this name. */
    Ledger(Path data, String session, char lane, Clock clock) {
        key = key(data);
        database = StationDatabase.open(data.resolve("station.db"));
        shelf = new PhotoFolder(data.resolve("photos"));
        outbox = new SqliteOutbox(database);
        vault = new CodeVault(key);
        wrongTails = new SqliteWrongTails(database, session);
        desk = new TicketDesk(new SqliteTicketLog(database, session), lane, clock);
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
