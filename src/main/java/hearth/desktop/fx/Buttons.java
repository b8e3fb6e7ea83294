package hearth.desktop.fx;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;

/** The five kinds of buttons there are. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do here; at most one on a screen or panel. */
    public static Button primary(String text, Feather icon, Runnable action) {
        return styled(plain(text, icon, action), Styles.ACCENT);
    }

    /** Something else one can do here. */
    public static Button plain(String text, Feather icon, Runnable action) {
        Button button = plain(text, action);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** Something else one can do here, in words alone. */
    public static Button plain(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Something that takes something away; undo brings it back. */
    public static Button danger(String text, Feather icon, Runnable action) {
        return styled(plain(text, icon, action), Styles.FLAT, Styles.DANGER);
    }

    /** A small sign that needs no words for those who see it; {@code says} is for everybody else and the tooltip. */
    public static Button icon(Feather icon, String says, Runnable action) {
        Button button = styled(plain("", icon, action), Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(says);
        return Tips.on(button, says);
    }

    /** Words in a sentence that lead somewhere. */
    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Button styled(Button button, String... styleClasses) {
        button.getStyleClass().addAll(styleClasses);
        return button;
    }
}
