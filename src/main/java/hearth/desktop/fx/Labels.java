package hearth.desktop.fx;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Words on the screen, in the sizes of the type scale. */
public final class Labels {

    private Labels() {}

    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Words that may run over several lines. */
    public static Label wrapped(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    public static Label muted(String text) {
        return of(text, "muted");
    }

    /** A word on a tint. The mood colours it; the word carries the meaning. */
    public static Label pill(String text, Mood mood) {
        return of(text, "pill", mood.styleClass());
    }

    /** A word on a tint with a sign before it. */
    public static Label pill(String text, Mood mood, Feather icon) {
        Label pill = pill(text, mood);
        pill.setGraphic(Icons.of(icon));
        return pill;
    }
}
