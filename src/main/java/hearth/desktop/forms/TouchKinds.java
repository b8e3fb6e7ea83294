package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Space;
import hearth.plan.care.TouchKind;
import hearth.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The three kinds of a touch as buttons side by side, each with its sign and its key. */
public final class TouchKinds extends HBox {

    /** Between sign, word and key: all three fit a panel at the side three times. */
    private static final double CLOSE = 6;

    private final Texts texts;
    private final Consumer<TouchKind> chosen;

    /** Buttons that tell {@code chosen} which of them was pressed. */
    public TouchKinds(Texts texts, Consumer<TouchKind> chosen) {
        super(Space.S);
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("touch-kinds");
        getChildren()
                .addAll(
                        button(TouchKind.GIVEN, "care.key.given"),
                        button(TouchKind.ASKED, "care.key.asked"),
                        button(TouchKind.LISTENED, "care.key.listened"));
    }

    /** The sign of a kind, the same wherever touches are shown. */
    public static Feather sign(TouchKind kind) {
        return switch (kind) {
            case GIVEN -> Feather.GIFT;
            case ASKED -> Feather.HELP_CIRCLE;
            case LISTENED -> Feather.HEADPHONES;
        };
    }

    private Button button(TouchKind kind, String key) {
        Button button = Buttons.plain(texts.name("care", kind), sign(kind), () -> chosen.accept(kind));
        HBox words =
                new HBox(CLOSE, button.getGraphic(), Labels.of(button.getText()), Labels.of(texts.get(key), "key"));
        words.getStyleClass().add("row");
        button.setAccessibleText(texts.get("care.touch.logAs", button.getText()));
        button.setGraphic(words);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
