package org.gradphoto.kiosk.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement with its values.
 *
 * @param text SQL with a question mark for each value
 * @param values strings, integers and longs, in order
 */
public record Sql(String text, List<Object> values) {

    /** A statement with these values. */
    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /**
     * Makes a value of the row the cursor stands on.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    public interface Row<T> {

        /** Reads the row; never moves the cursor. */
        T read(ResultSet row) throws SQLException;
    }

    /** Runs it for its effect and returns the number of rows changed. */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection)) {
            return statement.executeUpdate();
        }
    }

    /** Runs it for its rows. */
    public <T> List<T> rows(Connection connection, Row<T> row) throws SQLException {
        try (PreparedStatement statement = prepared(connection);
                ResultSet cursor = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (cursor.next()) {
                all.add(row.read(cursor));
            }
            return List.copyOf(all);
        }
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int place = 0; place < values.size(); place++) {
            statement.setObject(place + 1, values.get(place));
        }
        return statement;
    }
}
