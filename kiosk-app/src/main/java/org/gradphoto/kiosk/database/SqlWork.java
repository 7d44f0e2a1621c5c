package org.gradphoto.kiosk.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Some work on an open database; what it throws is turned into a {@link org.gradphoto.kiosk.queue.StoreUnavailable}.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface SqlWork<T> {

    /** Works on the connection, which is this work's alone until it returns. */
    T on(Connection connection) throws SQLException;
}
