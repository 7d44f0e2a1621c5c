package org.gradphoto.kiosk.database;

import java.sql.SQLException;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.StoreUnavailable.Cause;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Finds the name of a fault by SQLite's result code, see https://www.sqlite.org/rescode.html. */
final class SqliteFault {

    private static final int PRIMARY = 0xff;

    private SqliteFault() {}

    static StoreUnavailable of(SQLException fault) {
        return new StoreUnavailable(cause(fault), String.valueOf(fault.getMessage()), fault);
    }

    private static Cause cause(SQLException fault) {
        if (!(fault instanceof SQLiteException sqlite)) {
            return Cause.BROKEN;
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            // The index of the write-ahead log could not grow: this is what a full disk says there.
            return Cause.DISK_FULL;
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY)) {
            case SQLITE_FULL -> Cause.DISK_FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Cause.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Cause.DAMAGED;
            default -> Cause.BROKEN;
        };
    }
}
