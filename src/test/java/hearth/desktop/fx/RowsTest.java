package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Toolkit;
import hearth.session.ImmediateJobs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a table follows computed rows. */
class RowsTest {

    private static final List<Row> MANY = IntStream.range(0, 20_000)
            .mapToObj(id -> new Row(id, "%05d".formatted(id)))
            .toList();

    private final List<List<Integer>> told = new ArrayList<>();
    private int written;

    private record Row(int id, String name) {}

    /** A table in a window, with all rows in it and the first in sight. */
    private final class Window {
        final TableView<Row> table = new TableView<>();
        final TableColumn<Row, String> name = Columns.text("name", Row::name);
        final Rows<Row, Integer> rows = new Rows<>(table, Row::id, told::add, new ImmediateJobs());

        Window() {
            name.setCellFactory(any -> new CountingCell());
            table.getColumns().add(name);
            new Scene(table, 400, 400);
            show(MANY);
        }

        void show(List<Row> newRows) {
            rows.show(
                    newRows,
                    table.getSelectionModel().getSelectedItems().stream()
                            .map(Row::id)
                            .toList());
            settle();
        }

        void settle() {
            table.applyCss();
            table.layout();
        }

        List<String> selected() {
            return table.getSelectionModel().getSelectedItems().stream()
                    .map(Row::name)
                    .toList();
        }
    }

    private final class CountingCell extends TableCell<Row, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item);
            written += empty ? 0 : 1;
        }
    }

    @BeforeAll
    static void toolkit() {
        Toolkit.startHeadless();
    }

    private static List<Row> with(int place, Row row) {
        List<Row> changed = new ArrayList<>(MANY);
        changed.set(place, row);
        return changed;
    }

    @Test
    void ofManyRowsOnlyTheOneThatChangedIsWrittenAnew() {
        Toolkit.run(() -> {
            Window window = new Window();
            written = 0;
            window.show(with(3, new Row(3, "Anna")));
            assertThat(window.table.getItems().get(3).name()).isEqualTo("Anna");
        });
        assertThat(written).isEqualTo(1);
    }

    @Test
    void aRowOutOfSightIsNotWrittenAtAll() {
        Toolkit.run(() -> {
            Window window = new Window();
            written = 0;
            window.show(with(15_000, new Row(15_000, "Anna")));
        });
        assertThat(written).isZero();
    }

    @Test
    void whoeverIsSelectedStaysSoWhenTheirRowChanges() {
        Toolkit.run(() -> {
            Window window = new Window();
            window.table.getSelectionModel().select(3);
            window.show(with(3, new Row(3, "Anna")));
            assertThat(window.selected()).containsExactly("Anna");
        });
        assertThat(told).containsExactly(List.of(3));
    }

    @Test
    void whoeverIsSelectedStaysSoWhereverTheirRowGoes() {
        Toolkit.run(() -> {
            Window window = new Window();
            window.table.getSelectionModel().select(3);
            window.show(MANY.subList(2, 100));
            assertThat(window.selected()).containsExactly("00003");
            window.show(MANY.reversed());
            assertThat(window.selected()).containsExactly("00003");
        });
        assertThat(told).containsExactly(List.of(3));
    }

    @Test
    void aColumnsHeadSortsAndTheSelectedStaySelected() {
        Toolkit.run(() -> {
            Window window = new Window();
            window.table.getSelectionModel().select(3);
            window.name.setSortType(TableColumn.SortType.DESCENDING);
            window.table.getSortOrder().add(window.name);
            window.settle();
            assertThat(window.table.getItems()).startsWith(new Row(19_999, "19999"), new Row(19_998, "19998"));
            assertThat(window.selected()).containsExactly("00003");
            window.show(with(0, new Row(0, "99999")));
            assertThat(window.table.getItems()).startsWith(new Row(0, "99999"));
        });
    }
}
