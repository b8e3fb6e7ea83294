package hearth.desktop.fx;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What stands in the fields below a node, in their order; two equal lists say the same. */
final class Typed {

    private Typed() {}

    static List<Object> in(Parent parent) {
        return below(parent).toList();
    }

    private static Stream<Object> below(Node node) {
        return switch (node) {
            case TextInputControl field -> Stream.of(Objects.requireNonNullElse(field.getText(), ""));
            case DatePicker date -> Stream.of(shown(date.getValue(), date.getConverter(), editor(date)));
            case ComboBox<?> box -> Stream.of(shown(box));
            case CheckBox box -> Stream.of(box.isSelected());
            case ToggleButton button -> Stream.of(button.isSelected());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Typed::below);
            default -> Stream.empty();
        };
    }

    private static <T> String shown(ComboBox<T> box) {
        @Nullable
        String typed =
                box.isEditable() && box.getSkin() != null ? box.getEditor().getText() : null;
        return shown(box.getValue(), box.getConverter(), typed);
    }

    /** Before it is first laid out, a picker has a value and no text yet. */
    private static @Nullable String editor(DatePicker date) {
        return date.getSkin() == null ? null : date.getEditor().getText();
    }

    private static <T> String shown(@Nullable T value, StringConverter<T> words, @Nullable String typed) {
        if (typed != null) {
            return typed;
        }
        return value == null ? "" : Objects.requireNonNullElse(words.toString(value), "");
    }
}
