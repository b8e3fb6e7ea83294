package hearth.desktop.fx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;

/**
 * Keeps a table in step with computed rows. Only what differs is changed, and who is selected stays selected wherever
 * their row goes, because selection is kept by identity and never by place.
 *
 * @param <T> row
 * @param <K> what stays the same when a row changes
 */
public final class Rows<T, K> {

    private final TableView<T> table;
    private final Function<? super T, ? extends K> key;
    private final Consumer<? super List<K>> selected;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private boolean syncing;

    /**
     * Takes a table over.
     *
     * @param selected told when the person selects other rows
     */
    public Rows(TableView<T> table, Function<? super T, ? extends K> key, Consumer<? super List<K>> selected) {
        this.table = table;
        this.key = key;
        this.selected = selected;
        SortedList<T> sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) change -> tell());
    }

    /** Shows these rows with these selected. */
    public void show(List<T> rows, List<K> selection) {
        quietly(() -> {
            become(items, rows);
            apply(selection);
        });
    }

    /** Selects rows and brings the first of them into view. */
    public void select(List<K> selection) {
        quietly(() -> apply(selection));
    }

    /** Makes {@code shown} equal to {@code wanted}; equal rows at both ends are left alone. */
    public static <T> void become(ObservableList<T> shown, List<? extends T> wanted) {
        int shorter = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < shorter && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && fromEnd(shown, tail).equals(fromEnd(wanted, tail))) {
            tail++;
        }
        List<T> middle = shown.subList(head, shown.size() - tail);
        List<? extends T> rows = wanted.subList(head, wanted.size() - tail);
        if (middle.size() == 1 && rows.size() == 1) {
            shown.set(head, rows.getFirst());
        } else if (!middle.isEmpty() || !rows.isEmpty()) {
            middle.clear();
            shown.addAll(head, rows);
        }
    }

    private static <T> T fromEnd(List<T> list, int place) {
        return list.get(list.size() - 1 - place);
    }

    private void apply(List<K> selection) {
        var model = table.getSelectionModel();
        Set<K> wanted = new HashSet<>(selection);
        if (wanted.equals(new HashSet<>(keys()))) {
            return;
        }
        model.clearSelection();
        List<T> shown = table.getItems();
        int first = -1;
        for (int i = 0; i < shown.size() && !wanted.isEmpty(); i++) {
            if (wanted.remove(key.apply(shown.get(i)))) {
                model.select(i);
                first = first < 0 ? i : first;
            }
        }
        reveal(first);
    }

    private void reveal(int row) {
        if (row >= 0) {
            table.scrollTo(Math.max(0, row - 2));
        }
    }

    private void tell() {
        if (!syncing) {
            selected.accept(keys());
        }
    }

    private List<K> keys() {
        return table.getSelectionModel().getSelectedItems().stream().<K>map(key).toList();
    }

    private void quietly(Runnable change) {
        syncing = true;
        try {
            change.run();
        } finally {
            syncing = false;
        }
    }
}
