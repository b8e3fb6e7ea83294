package hearth.desktop.fx;

import java.util.Collection;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;

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
}
