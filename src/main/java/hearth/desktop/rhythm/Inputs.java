package hearth.desktop.rhythm;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Controls bound to the fields of a draft. */
final class Inputs {

    private Inputs() {}

    static TextField text(StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** A field for a short number. */
    static TextField small(StringProperty value) {
        TextField field = text(value);
        field.setPrefColumnCount(4);
        field.setMaxWidth(72);
        return field;
    }

    static TextArea lines(StringProperty value) {
        TextArea area = new TextArea();
        area.textProperty().bindBidirectional(value);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    static DateField date(Texts texts, ObjectProperty<@Nullable LocalDate> value) {
        DateField field = new DateField(texts);
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    /** A choice that always has a value. */
    static <T> ComboBox<T> choice(
            Collection<? extends T> values, Function<? super T, String> words, ObjectProperty<T> value) {
        ComboBox<T> box = Choices.of(values, words);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /**
     * A choice of one thing of the plan, or of none.
     *
     * @param none what "none" is called
     */
    static <I extends EntityId<?>> ComboBox<Optional<I>> reference(
            List<? extends Entity> things, Class<I> type, String none, ObjectProperty<@Nullable I> value) {
        List<Optional<I>> ids = new ArrayList<>(List.of(Optional.empty()));
        things.forEach(thing -> ids.add(Optional.of(type.cast(thing.id()))));
        ComboBox<Optional<I>> box = Choices.of(ids, id -> label(things, id, none));
        box.setValue(Optional.ofNullable(value.get()));
        box.valueProperty().subscribe(chosen -> value.set(chosen.orElse(null)));
        return box;
    }

    private static String label(List<? extends Entity> things, Optional<? extends EntityId<?>> id, String none) {
        return id.flatMap(wanted -> things.stream()
                        .filter(thing -> thing.id().equals(wanted))
                        .findFirst())
                .map(Entity::label)
                .orElse(none);
    }
}
