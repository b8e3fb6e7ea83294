package hearth.desktop.fx;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** A field that narrows a list while one types; Escape empties it. */
public final class SearchField extends CustomTextField {

    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of(Feather.SEARCH, "muted"));
        getStyleClass().add("search-field");
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
