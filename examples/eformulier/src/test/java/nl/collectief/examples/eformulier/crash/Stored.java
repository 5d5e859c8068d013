package nl.collectief.examples.eformulier.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database holds after its application was stopped. */
public final class Stored {

    private Stored() {}

    /** Each first column with all its second columns, in order. */
    public static Map<String, List<String>> rows(Path data, String sql) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("eformulier"), "sa", "");
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.computeIfAbsent(result.getString(1), key -> new ArrayList<>())
                        .add(result.getString(2));
            }
        }
        return rows;
    }
}
