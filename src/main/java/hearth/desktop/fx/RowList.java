package hearth.desktop.fx;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/**
 * The rows of a table, exchanged as a whole and told as the difference. A row that changed is told as changed and not as
 * exchanged: then a table renews that row alone instead of all that are in sight, and whoever is selected stays so.
 */
final class RowList<T> extends ObservableListBase<T> {

    private List<T> rows = List.of();

    /**
     * How one list becomes another.
     *
     * @param after the other list
     * @param changed places of rows that changed where they stood
     * @param from the place where rows were taken out and put in
     * @param removed those taken out
     * @param added how many were put in
     */
    record Difference<T>(List<T> after, List<Integer> changed, int from, List<T> removed, int added) {

        /** Compares all rows; not for the toolkit's thread when there are many. */
        static <T> Difference<T> between(List<T> before, List<T> after) {
            if (before.size() == after.size()) {
                return new Difference<>(after, changed(before, after), 0, List.of(), 0);
            }
            int shorter = Math.min(before.size(), after.size());
            int head = equal(before, after, shorter);
            int tail = equal(before.reversed(), after.reversed(), shorter - head);
            return new Difference<>(
                    after, List.of(), head, before.subList(head, before.size() - tail), after.size() - tail - head);
        }

        private static <T> List<Integer> changed(List<T> before, List<T> after) {
            return IntStream.range(0, after.size())
                    .filter(place -> !before.get(place).equals(after.get(place)))
                    .boxed()
                    .toList();
        }

        /** How many of the first {@code most} are equal, up to the first that is not. */
        private static <T> int equal(List<T> before, List<T> after, int most) {
            return IntStream.range(0, most)
                    .filter(place -> !before.get(place).equals(after.get(place)))
                    .findFirst()
                    .orElse(most);
        }
    }

    /** Becomes the list that {@code difference} was made for. */
    void become(Difference<T> difference) {
        beginChange();
        rows = difference.after;
        difference.changed.forEach(this::nextUpdate);
        if (!difference.removed.isEmpty()) {
            nextRemove(difference.from, difference.removed);
        }
        if (difference.added > 0) {
            nextAdd(difference.from, difference.from + difference.added);
        }
        endChange();
    }

    /** All of them, as they were given. */
    List<T> rows() {
        return rows;
    }

    @Override
    public T get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
