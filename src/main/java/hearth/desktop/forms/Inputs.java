package hearth.desktop.forms;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.plan.Message;
import hearth.plan.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/** Controls that the forms share, and how their texts are read. */
final class Inputs {

    private static final int NOTE_ROWS = 3;

    private Inputs() {}

    /** Text of several lines; Tab leaves it. */
    static TextArea note() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(NOTE_ROWS);
        return area;
    }

    /** One of some, or none of them. */
    static <T> ComboBox<Optional<T>> optional(
            Collection<? extends T> values, Function<? super T, String> words, String none) {
        List<Optional<T>> all = Stream.concat(
                        Stream.of(Optional.<T>empty()), values.stream().map(Optional::<T>of))
                .toList();
        return Choices.of(all, value -> value.<String>map(words).orElse(none));
    }

    static <T> @Nullable T chosen(ComboBox<Optional<T>> box) {
        Optional<T> value = box.getValue();
        return value.orElse(null);
    }

    /**
     * The day in a field, also one that is typed and not yet confirmed; null when the field is empty.
     *
     * @throws Refused when what was typed is no day
     */
    static @Nullable LocalDate dayOrNone(DateField date, String field) {
        // Before it is first laid out, a date picker has a value but no text.
        if (date.getSkin() == null) {
            return date.getValue();
        }
        String typed = date.getEditor().getText();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Optional.ofNullable(date.getConverter().fromString(typed))
                .orElseThrow(() -> new Refused(field, Message.of("landscape.refused.day", typed)));
    }

    /** The day in a field that cannot be empty. */
    static LocalDate day(DateField date, String field) {
        return Optional.ofNullable(dayOrNone(date, field))
                .orElseThrow(() -> new Refused(field, Message.of("plan.refused.blank")));
    }

    /** Several texts in one field. */
    static String joined(List<String> texts) {
        return String.join(", ", texts);
    }

    /** The texts between commas. */
    static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,\\n]", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
