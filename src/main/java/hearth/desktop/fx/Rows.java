package hearth.desktop.fx;

import hearth.desktop.fx.RowList.Difference;
import hearth.session.Jobs;
import hearth.session.Latest;
import hearth.session.Work;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Keeps a table in step with computed rows. They are sorted and compared beside the toolkit's thread; only what differs
 * is changed, and who is selected stays selected wherever their row goes, because selection is kept by identity and never
 * by place.
 *
 * @param <T> row
 * @param <K> what stays the same when a row changes
 */
public final class Rows<T, K> implements AutoCloseable {

    private final TableView<T> table;
    private final Function<? super T, ? extends K> key;
    private final Consumer<? super List<K>> selected;
    private final RowList<T> items = new RowList<>();
    private final Latest<Arranged<T, K>> arranging;
    private List<T> wanted = List.of();
    private List<K> selection = List.of();
    private Map<K, Integer> places = Map.of();
    private boolean syncing;

    /** Rows in the order of the table, with the place of each. */
    private record Arranged<T, K>(Difference<T> difference, Map<K, Integer> places) {}

    /**
     * Takes a table over.
     *
     * @param selected told when the person selects other rows
     */
    public Rows(
            TableView<T> table, Function<? super T, ? extends K> key, Consumer<? super List<K>> selected, Jobs jobs) {
        this.table = table;
        this.key = key;
        this.selected = selected;
        arranging = new Latest<>(jobs, this::arrange, this::arrived);
        table.setItems(items);
        table.setSortPolicy(sorted -> {
            arranging.refresh();
            return true;
        });
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) change -> tell());
    }

    /** Shows these rows with these selected. */
    public void show(List<T> rows, List<K> newSelection) {
        wanted = List.copyOf(rows);
        selection = newSelection;
        arranging.refresh();
    }

    /** Selects rows and brings the first of them into view. */
    public void select(List<K> newSelection) {
        selection = newSelection;
        quietly(this::apply);
    }

    /** Shows nothing new any more. */
    @Override
    public void close() {
        arranging.close();
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

    private Work<Arranged<T, K>> arrange() {
        List<T> before = items.rows();
        List<T> rows = wanted;
        Optional<Comparator<T>> order = order();
        return progress -> {
            List<T> after = order.map(by -> rows.stream().sorted(by).toList()).orElse(rows);
            return new Arranged<>(Difference.between(before, after), places(after));
        };
    }

    private Map<K, Integer> places(List<T> rows) {
        Map<K, Integer> found = HashMap.newHashMap(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            found.put(key.apply(rows.get(place)), place);
        }
        return found;
    }

    private void arrived(Arranged<T, K> arranged) {
        quietly(() -> {
            items.become(arranged.difference);
            places = arranged.places;
            apply();
        });
    }

    /** The order that the heads of the columns say now; columns may say another one while rows are being sorted. */
    private Optional<Comparator<T>> order() {
        return table.getSortOrder().stream().<Comparator<T>>map(Rows::order).reduce(Comparator::thenComparing);
    }

    private static <T, V> Comparator<T> order(TableColumn<T, V> column) {
        Comparator<V> values = column.getComparator();
        Comparator<T> rows = (one, other) -> values.compare(column.getCellData(one), column.getCellData(other));
        return column.getSortType() == TableColumn.SortType.DESCENDING ? rows.reversed() : rows;
    }

    private void apply() {
        if (new HashSet<>(selection).equals(new HashSet<>(keys()))) {
            return;
        }
        var model = table.getSelectionModel();
        model.clearSelection();
        int[] found = selection.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .mapToInt(place -> place)
                .sorted()
                .toArray();
        if (found.length > 0) {
            model.selectIndices(found[0], found);
            table.scrollTo(Math.max(0, found[0] - 2));
        }
    }

    private void tell() {
        if (!syncing) {
            selection = keys();
            selected.accept(selection);
        }
    }

    private List<K> keys() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .<K>map(key)
                .toList();
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
