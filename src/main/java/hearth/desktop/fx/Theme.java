package hearth.desktop.fx;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.text.Font;

/** Light, dark, or what the system has. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /** The face of the window. */
    static final String FAMILY = "Source Sans 3";

    // The second family has what the first has not. Without its bold face, JavaFX on Linux shapes bold Arabic with the
    // system's bold face and draws those glyph numbers from the regular one here: other letters than were typed.
    private static final List<String> FONTS = List.of(
            "SourceSans3-Regular",
            "SourceSans3-Italic",
            "SourceSans3-SemiBold",
            "SourceSans3-Bold",
            "DejaVuSans",
            "DejaVuSans-Bold");

    /** Dresses every window of the program; on the toolkit's thread. */
    public void apply() {
        Application.setUserAgentStylesheet(resource("desktop/" + sheet()).toExternalForm());
    }

    /** Makes the fonts of the style sheet known; a second call does nothing. */
    public static void loadFonts() {
        if (Font.getFamilies().contains(FAMILY)) {
            return;
        }
        FONTS.forEach(name -> Font.loadFont(resource("fonts/" + name + ".ttf").toExternalForm(), 0));
    }

    private String sheet() {
        return isDark() ? "theme-dark.css" : "theme-light.css";
    }

    private boolean isDark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource("/hearth/" + path), path);
    }
}
