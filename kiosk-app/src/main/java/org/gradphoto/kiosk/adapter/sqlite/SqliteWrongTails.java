package org.gradphoto.kiosk.adapter.sqlite;

import java.util.List;
import org.gradphoto.kiosk.checkin.WrongTails;
import org.gradphoto.kiosk.database.Sql;
import org.gradphoto.kiosk.identity.CodeFingerprint;

/** Counts wrong ID digits in the station's database, so that a restart gives nobody new tries. */
public final class SqliteWrongTails implements WrongTails {

    private final StationDatabase database;
    private final String session;

    /** The count of this session. */
    public SqliteWrongTails(StationDatabase database, String session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public int count(CodeFingerprint code) {
        Sql count = Sql.of("SELECT tries FROM wrong_tail WHERE session = ? AND code = ?", session, code.hex());
        List<Integer> tries = database.read(open -> count.rows(open, row -> row.getInt(1)));
        return tries.isEmpty() ? 0 : tries.get(0);
    }

    @Override
    public int add(CodeFingerprint code) {
        Sql add = Sql.of(
                "INSERT INTO wrong_tail (session, code, tries) VALUES (?, ?, 1)"
                        + " ON CONFLICT (session, code) DO UPDATE SET tries = tries + 1",
                session,
                code.hex());
        database.transact(add::update);
        return count(code);
    }
}
