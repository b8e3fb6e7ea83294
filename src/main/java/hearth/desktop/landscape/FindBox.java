package hearth.desktop.landscape;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Type to find: Enter goes on, Shift and Enter back, Escape closes and leaves whoever was found selected. */
final class FindBox extends HBox {

    private final Finder finder;
    private final Texts texts;
    private final Runnable close;
    private final TextField field = new TextField();
    private final Label count = Labels.muted("");

    FindBox(Finder finder, Texts texts, Runnable close) {
        this.finder = finder;
        this.texts = texts;
        this.close = close;
        getStyleClass().addAll("map-float", "map-find");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("map-find");
        field.setPromptText(texts.get("map.find.prompt"));
        field.setAccessibleText(texts.get("map.find.prompt"));
        field.textProperty().subscribe(finder::query);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        count,
                        Buttons.icon(Feather.CHEVRON_UP, texts.get("map.find.before"), () -> finder.step(-1)),
                        Buttons.icon(Feather.CHEVRON_DOWN, texts.get("map.find.next"), () -> finder.step(1)),
                        Buttons.icon(Feather.X, texts.get("fx.close"), this::end));
        finder.found().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What was typed on the map is the beginning. */
    void begin(String typed) {
        // A field that gets the keyboard before it has a skin selects its text later, and the next letter would replace
        // it.
        applyCss();
        field.requestFocus();
        field.setText(typed);
        field.end();
    }

    private void show(Finder.Found found) {
        int all = found.nodes().size();
        boolean asked = !field.getText().isBlank();
        count.setText(asked ? texts.get("map.find.count", all == 0 ? 0 : found.at() + 1, all) : "");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take(event, () -> enter(event.isShiftDown() ? -1 : 1));
            case DOWN -> take(event, () -> finder.step(1));
            case UP -> take(event, () -> finder.step(-1));
            case ESCAPE -> take(event, this::end);
            default -> {}
        }
    }

    /** Goes on, or ties to whoever was found. */
    private void enter(int by) {
        if (finder.isForTie()) {
            end();
        } else {
            finder.step(by);
        }
    }

    private static void take(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void end() {
        finder.choose();
        close.run();
    }
}
