package hearth.storage.rows;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.storage.rows.Table.Column;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tables that the migrations make are the ones that the records ask for. */
class TableTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyComponentHasItsColumn() throws SQLException {
        Path file = folder.resolve("plan.db");
        Database.create(file, Descent.fresh()).close();
        try (Connection connection = Connections.write(file)) {
            List<DynamicTest> tests = new ArrayList<>();
            for (Table table : Database.all()) {
                List<String> found = columns(connection, table.name());
                tests.add(DynamicTest.dynamicTest(
                        table.name(),
                        () -> assertThat(found)
                                .as("columns of %s; a new component needs a migration", table.name())
                                .containsExactlyInAnyOrderElementsOf(wanted(table))));
            }
            return tests.stream();
        }
    }

    private static List<String> wanted(Table table) {
        return table.columns().stream().map(TableTest::inWords).toList();
    }

    private static String inWords(Column column) {
        return column.name() + " " + column.form().sql();
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
            while (rows.next()) {
                columns.add(rows.getString("name") + " " + rows.getString("type"));
            }
        }
        return columns;
    }
}
