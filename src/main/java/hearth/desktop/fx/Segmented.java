package hearth.desktop.fx;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One choice out of a few, all in sight. Always exactly one is chosen. */
public final class Segmented<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
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
        group.selectedToggleProperty().subscribe((before, after) -> {
            if (after == null) {
                group.selectToggle(before);
            }
        });
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
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setAccessibleText(says + ": " + words);
        button.setOnAction(event -> value.set(choice));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void select(T chosen) {
        group.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle.getUserData(), chosen))
                .findFirst()
                .ifPresent(group::selectToggle);
    }
}
