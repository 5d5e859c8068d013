package nl.collectief.examples.eformulier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/** The id that is the one column of a row. */
public final class RowId {

    private RowId() {}

    /**
     * Maps a row.
     *
     * @param number of the row, from 0
     * @throws NullPointerException when the column holds none
     */
    public static UUID of(ResultSet row, int number) throws SQLException {
        return Objects.requireNonNull(row.getObject(1, UUID.class));
    }
}
