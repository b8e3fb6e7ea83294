package hearth.desktop.shell;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Space;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Every key that works everywhere, with what it does. */
final class KeysSheet {

    private KeysSheet() {}

    static Sheet of(List<Act> acts, Texts texts, Runnable close) {
        GridPane grid = new GridPane(Space.XL, Space.S);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        acts.stream()
                .filter(act -> act.keys() != null)
                .forEach(act ->
                        grid.addRow(grid.getRowCount(), Labels.of(act.name()), Labels.of(act.keyWords(), "key")));
        grid.addRow(grid.getRowCount(), Labels.of(texts.get("shell.keys.escape")), Labels.of("Esc", "key"));
        return new Sheet(texts, texts.get("shell.keys.title"), grid, close);
    }
}
