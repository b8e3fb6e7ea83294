package hearth.desktop.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One choice out of a few, all in sight. Always exactly one is chosen, by mouse or by the arrow keys. */
public final class Segmented<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<Toggle, T> choices = new HashMap<>();
    private final ObjectProperty<T> value;

    /**
     * A choice.
     *
     * @param says what the choice is about, for those who cannot see it
     * @param values the first is chosen at the beginning
     */
    public Segmented(String says, List<T> values, Function<T, String> words) {
        this.value = new SimpleObjectProperty<>(values.getFirst());
        getStyleClass().add("segmented-choice");
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        setAccessibleText(says);
        values.forEach(each -> getChildren().add(button(each, says, words.apply(each))));
        value.subscribe(this::select);
        group.selectedToggleProperty().subscribe(this::selected);
    }

    public T get() {
        return value.get();
    }

    public void set(T chosen) {
        value.set(chosen);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private ToggleButton button(T choice, String says, String words) {
        ToggleButton button = new ToggleButton(words);
        choices.put(button, choice);
        button.setToggleGroup(group);
        button.setAccessibleText(says + ": " + words);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void select(T chosen) {
        group.getToggles().stream()
                .filter(toggle -> Objects.equals(choices.get(toggle), chosen))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    // The arrow keys select without pressing: what is seen to be chosen is chosen, whatever chose it.
    private void selected(@Nullable Toggle before, @Nullable Toggle after) {
        T choice = after == null ? null : choices.get(after);
        if (choice == null) {
            group.selectToggle(before);
        } else {
            value.set(choice);
        }
    }
}
