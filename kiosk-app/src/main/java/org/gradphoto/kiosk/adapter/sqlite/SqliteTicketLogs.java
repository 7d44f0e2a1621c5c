package org.gradphoto.kiosk.adapter.sqlite;

import java.util.List;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.queue.TicketLogs;

/** The logs of all sessions in the station's database. */
public final class SqliteTicketLogs implements TicketLogs {

    private final StationDatabase database;

    /** The logs in this database. */
    public SqliteTicketLogs(StationDatabase database) {
        this.database = database;
    }

    @Override
    public TicketLog of(String session) {
        return new SqliteTicketLog(database, session);
    }

    @Override
    public List<String> sessions() {
        Sql names = Sql.of("SELECT session FROM ticket_event GROUP BY session ORDER BY max(id)");
        return database.read(open -> names.rows(open, row -> row.getString(1)));
    }
}
