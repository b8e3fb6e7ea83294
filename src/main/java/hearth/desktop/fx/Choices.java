package hearth.desktop.fx;

import java.util.Collection;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One choice out of some, in a list that drops down. */
public final class Choices {

    private Choices() {}

    /** A choice among values that are shown by {@code words}. */
    public static <T> ComboBox<T> of(Collection<? extends T> values, Function<? super T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(new OneWay<>(words));
        box.setVisibleRowCount(12);
        return box;
    }

    /** Says the values of a box in other words, what it shows now included. */
    public static <T> void reword(ComboBox<T> box, Function<? super T, String> words) {
        box.setConverter(new OneWay<>(words));
        // The cell that stands keeps the words it was given; only another one asks anew.
        box.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : words.apply(value));
            }
        });
    }
}
