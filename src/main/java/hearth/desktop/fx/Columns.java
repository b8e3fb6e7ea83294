package hearth.desktop.fx;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Columns of tables: sorted by what they hold, shown in words. */
public final class Columns {

    private Columns() {}

    /** A column of words. */
    public static <R> TableColumn<R, String> text(String title, Function<R, String> words) {
        return column(title, words, word -> word);
    }

    /** A column of values that sort as themselves and are shown by {@code words}; an absent value is an empty cell. */
    public static <R, V> TableColumn<R, V> column(
            String title, Function<R, ? extends @Nullable V> value, Function<V, String> words) {
        TableColumn<R, V> column = of(title, value);
        column.setCellFactory(any -> new WordCell<>(words));
        return column;
    }

    /** A column of numbers, dates or amounts: like {@link #column}, set to the right. */
    public static <R, V> TableColumn<R, V> number(
            String title, Function<R, ? extends @Nullable V> value, Function<V, String> words) {
        TableColumn<R, V> column = column(title, value, words);
        column.getStyleClass().add("number");
        return column;
    }

    /** A column of nodes that sort by their value. */
    public static <R, V> TableColumn<R, V> nodes(
            String title, Function<R, ? extends @Nullable V> value, Function<V, Node> node) {
        TableColumn<R, V> column = of(title, value);
        column.setCellFactory(any -> new NodeCell<>(node));
        return column;
    }

    private static <R, V> TableColumn<R, V> of(String title, Function<R, ? extends @Nullable V> value) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static final class WordCell<R, V> extends TableCell<R, V> {
        private final Function<V, String> words;

        WordCell(Function<V, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words.apply(item));
        }
    }

    private static final class NodeCell<R, V> extends TableCell<R, V> {
        private final Function<V, Node> node;

        NodeCell(Function<V, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : node.apply(item));
        }
    }
}
