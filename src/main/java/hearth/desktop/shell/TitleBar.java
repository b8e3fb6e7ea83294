package hearth.desktop.shell;

import atlantafx.base.theme.Styles;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Tips;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;

/** The upper edge: menus, whose plan this is and how safe it is, undo and redo, search. */
final class TitleBar extends HBox {

    private final Desk desk;
    private final Acts acts;
    private final Label name = Labels.of("", "plan-name");
    private final Label safety = Labels.of("", "pill");
    private final Button undo;
    private final Button redo;

    TitleBar(Desk desk, Acts acts, MenuBar menus, Lifetime lifetime) {
        this.desk = desk;
        this.acts = acts;
        this.undo = button(acts.undo());
        this.redo = button(acts.redo());
        getStyleClass().add("title-bar");
        getChildren().addAll(menus, Panes.spacer(), name, safety, Panes.spacer(), undo, redo, search());
        lifetime.with(desk.session().onRevision(revision -> refresh()));
        lifetime.with(desk.session().onSaveState(state -> refresh()));
        refresh();
    }

    private void refresh() {
        name.setText(desk.plan().settings().name());
        dress(undo, acts.undo());
        dress(redo, acts.redo());
        SaveWords words = SaveWords.of(desk.session());
        safety.setText(desk.texts().say(words.word()));
        safety.setGraphic(Icons.of(words.icon()));
        safety.getStyleClass()
                .setAll("label", "pill", "save-state", words.mood().styleClass());
        Tips.on(safety, desk.texts().say(words.sentence()));
    }

    private Button search() {
        Act act = acts.search();
        Button button = Buttons.plain(act.name(), act.icon(), act.run());
        Label keys = Labels.of(act.keyWords(), "key-words");
        button.setGraphic(new HBox(Icons.of(act.icon()), Labels.of(act.name()), keys));
        button.setText("");
        button.setAccessibleText(act.name());
        button.getStyleClass().add("search-button");
        return button;
    }

    private static Button button(Act act) {
        Button button = Buttons.icon(act.icon(), act.name(), act.run());
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private static void dress(Button button, Act act) {
        button.setDisable(!act.possible().getAsBoolean());
        button.setAccessibleText(act.name());
        Tips.on(button, act.name() + "  " + act.keyWords());
    }
}
