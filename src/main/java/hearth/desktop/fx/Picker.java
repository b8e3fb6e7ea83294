package hearth.desktop.fx;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** One choice out of many: a few letters, and the list that fits drops down. */
public final class Picker<T> extends TextField {

    private static final int ROWS = 10;
    private static final int MOST = 200;

    private final List<T> values;
    private final Function<? super T, String> words;

    public Picker(Collection<? extends T> values, Function<? super T, String> words) {
        this.values = List.copyOf(values);
        this.words = words;
        AutoCompletionBinding<T> completion =
                TextFields.bindAutoCompletion(this, request -> fitting(request.getUserText()), new OneWay<>(words));
        completion.setVisibleRowCount(ROWS);
        completion.setDelay(0);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                completion.setUserInput(getText());
            }
        });
    }

    /** What was picked; nothing when what stands there fits none. */
    public Optional<T> get() {
        String typed = getText().strip();
        return values.stream()
                .filter(value -> words.apply(value).equalsIgnoreCase(typed))
                .findFirst();
    }

    /** Picks one, or none. */
    public void set(@Nullable T value) {
        setText(value == null ? "" : words.apply(value));
    }

    private Collection<T> fitting(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> words.apply(value).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList();
    }
}
