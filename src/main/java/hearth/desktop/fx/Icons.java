package hearth.desktop.fx;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one family in use. Colour and size come from the style sheet. */
public final class Icons {

    private Icons() {}

    /** An icon, with the style classes that colour it. */
    public static FontIcon of(Feather feather, String... styleClasses) {
        FontIcon icon = new FontIcon(feather);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
