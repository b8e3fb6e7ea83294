package hearth.desktop.shell;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.SearchField;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What fits the letters in a field, below it. The keyboard stays in the field: arrows and page keys choose, Enter takes,
 * also what is still being looked for.
 */
final class HitList extends ListView<Hit> {

    private static final int PAGE = 8;

    /** How many rows stay in sight above the chosen one. */
    private static final int ABOVE = 2;

    private final PaletteModel search;
    private final Consumer<Hit> taken;

    /** Looks for what is typed into this field; {@code taken} hears of the hit that is chosen. */
    HitList(PaletteModel search, SearchField field, Texts texts, Consumer<Hit> taken) {
        this.search = search;
        this.taken = taken;
        getStyleClass().add("plain");
        setFocusTraversable(false);
        setAccessibleText(texts.get("shell.palette.hits"));
        setPlaceholder(Labels.muted(texts.get("shell.palette.nothing")));
        setOnMouseClicked(event -> take());
        field.textProperty().subscribe(search::query);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        search.onHits(this::show);
        search.query("");
    }

    private void show(List<Hit> found) {
        getItems().setAll(found);
        getSelectionModel().selectFirst();
        scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, 1);
            case UP -> step(event, -1);
            case PAGE_DOWN -> step(event, PAGE);
            case PAGE_UP -> step(event, -PAGE);
            case ENTER -> {
                event.consume();
                search.whenFound(this::take);
            }
            default -> {}
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        int last = getItems().size() - 1;
        int next = Math.clamp(getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        getSelectionModel().select(next);
        scrollTo(Math.max(0, next - ABOVE));
    }

    private void take() {
        @Nullable Hit hit = getSelectionModel().getSelectedItem();
        if (hit != null) {
            taken.accept(hit);
        }
    }
}
