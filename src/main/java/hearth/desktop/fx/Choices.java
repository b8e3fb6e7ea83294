package hearth.desktop.fx;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One choice out of some, in a list that drops down. */
public final class Choices {

    private Choices() {}

    /** A choice among values that are shown by {@code words}. */
    public static <T> ComboBox<T> of(Collection<? extends T> values, Function<? super T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(new Words<>(words));
        box.setVisibleRowCount(12);
        return box;
    }

    /** Only ever shown, never typed, so that nothing has to be read back. */
    private static final class Words<T> extends StringConverter<T> {
        private final Function<? super T, String> words;

        Words(Function<? super T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return Objects.isNull(value) ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("this choice is not typed");
        }
    }
}
