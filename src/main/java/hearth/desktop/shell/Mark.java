package hearth.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The sign of the program: a flame in its hearth, and the name. */
final class Mark extends HBox {

    private static final String HEARTH = "M2 22 V11 A10 10 0 0 1 22 11 V22 H18 V12 A6 6 0 0 0 6 12 V22 Z";
    private static final String FLAME =
            "M12.2 10 C12.6 12.4 15.4 13.6 15.4 17.2 A3.4 3.6 0 0 1 8.6 17.2 C8.6 15.4 9.6 14.7 10 13.2 "
                    + "C10.8 13.7 11.1 14.4 11.2 15.2 C12.1 14 12.5 12 12.2 10 Z";

    Mark() {
        Label name = new Label("Hearth");
        name.getStyleClass().add("mark-name");
        getStyleClass().add("mark");
        getChildren().addAll(sign(), name);
    }

    /** The sign alone. */
    static StackPane sign() {
        SVGPath hearth = new SVGPath();
        hearth.setContent(HEARTH);
        hearth.getStyleClass().add("mark-hearth");
        SVGPath flame = new SVGPath();
        flame.setContent(FLAME);
        flame.getStyleClass().add("mark-flame");
        flame.setTranslateY(4);
        return new StackPane(hearth, flame);
    }
}
