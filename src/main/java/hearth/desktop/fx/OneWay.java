package hearth.desktop.fx;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Values in words, for lists that only show them: what somebody types is looked up, so nothing is ever read back. */
final class OneWay<T> extends StringConverter<T> {

    private final Function<? super T, String> words;

    OneWay(Function<? super T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is read back");
    }
}
