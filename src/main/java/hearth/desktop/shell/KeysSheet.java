package hearth.desktop.shell;

import hearth.desktop.fx.Gesture;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every key with what it does: those of the screen that is shown, and those that work everywhere. */
final class KeysSheet {

    private KeysSheet() {}

    static Sheet of(Acts acts, List<Gesture> gestures, Texts texts, Runnable close) {
        VBox body = Panes.column(Space.XL);
        GridPane here = grid(acts.offered());
        gestures.forEach(gesture -> add(here, gesture.does(), gesture.by()));
        if (!here.getChildren().isEmpty()) {
            body.getChildren().add(Panes.section(texts.get("shell.keys.here"), here));
        }
        GridPane everywhere = grid(acts.everywhere());
        add(everywhere, texts.get("shell.keys.paste"), "Ctrl+V");
        add(everywhere, texts.get("shell.keys.escape"), "Esc");
        body.getChildren().add(Panes.section(texts.get("shell.keys.everywhere"), everywhere));
        return new Sheet(texts, texts.get("shell.keys.title"), body, close);
    }

    private static GridPane grid(List<Act> acts) {
        GridPane grid = new GridPane(Space.XL, Space.S);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        acts.stream().filter(act -> act.keys() != null).forEach(act -> add(grid, act.name(), act.keyWords()));
        return grid;
    }

    private static void add(GridPane grid, String does, String by) {
        grid.addRow(grid.getRowCount(), Labels.wrapped(does), Labels.of(by, "key"));
    }
}
